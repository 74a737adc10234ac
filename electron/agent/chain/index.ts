// From facts to records: which subject is meant, and folding its facts into what the tables hold.
export { checkChain } from './check.ts';
export { explainCluster, explainFacts } from './context.ts';
export { type Piece, isJoined, partedBetween, piecesOf } from './fold/pieces.ts';
export { localDay } from './fold/local-day.ts';
export { replacing } from './held-agreements.ts';
export { Chain } from './keep.ts';
export type { Change } from './keep.ts';
export { rebuildRecords, recordTables, renewRecords } from './rebuild.ts';
export { replyDueOf } from './reply-due.ts';
export type { Because, Folded } from './records.ts';
