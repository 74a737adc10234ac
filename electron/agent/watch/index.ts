// Watching the clocks: what needs the person now.
export { hasFallenDue } from './due.ts';
export { listOlder, listSort, listToday, showBoard } from './today.ts';
