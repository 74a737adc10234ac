// What the window shows where the data cannot be opened.
export { RefusedPage } from './refused-page.tsx';
