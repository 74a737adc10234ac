// How a verdict, and a share of kept ones, look wherever they stand: word, shape and colour together, and one scale.
export { verdictShape } from './verdict-shape.ts';
export { VerdictMark } from './verdict-mark.tsx';
export { gapWords } from './gap-words.ts';
export { type KeptWords, keptWords, shareTextOf } from './kept-words.ts';
export { countedVerdicts, VerdictCounts } from './verdict-counts.tsx';
export { keptOf, verdictCount } from './verdict-count.ts';
export { fewVerdicts } from '../../../shared/judge/few.ts';
export { courseScaleOf, type KeepScale, keepScaleOf } from './keep-scale.ts';
