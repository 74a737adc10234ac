// Watching the clocks: what needs the person now.
export { listOlder, listToday, showBoard } from './today.ts';
