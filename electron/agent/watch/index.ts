// Watching the clocks: what needs the person now.
export { hasFallenDue } from './due.ts';
export { listLater, listOlder, listToday, showBoard } from './today.ts';
