// How a verdict looks, wherever it stands: word, shape and colour together.
export { verdictShape } from './verdict-shape.ts';
export { VerdictMark } from './verdict-mark.tsx';
export { gapWords } from './gap-words.ts';
export { verdictCount } from './verdict-count.ts';
