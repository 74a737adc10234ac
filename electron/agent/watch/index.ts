// Watching the clocks: what needs the person now.
export { listToday } from './today.ts';
