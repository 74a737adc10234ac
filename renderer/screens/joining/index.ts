// Two records that are one, and one that is two: a sheet for each, and where a story leads to them.
export { JoiningActions } from './joining-actions.tsx';
export { Merge } from './merge.tsx';
export { Part } from './part.tsx';
