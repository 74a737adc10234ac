// What was just recorded, told once and quietly, and how to take it back.
export { Toast } from './toast.tsx';
