// The append-only store of facts: appending, taking back, and which facts may speak of the same subjects.
export { InvalidFact, appendFacts, factsOf } from './append.ts';
export type { TouchedCluster } from './append.ts';
export { clustersOf } from './clusters.ts';
export { connectingMarks } from './connecting-marks.ts';
export { newId } from './fact-id.ts';
export { dayOf, idOf, isReused, nodeId, periodNodeId, reuseAfterDays } from './node-id.ts';
export { retractTransactions } from './retract.ts';
export { factOf, selectFacts } from './stored-fact.ts';
export type { FactRow, StoredFact } from './stored-fact.ts';
export { beginTransaction } from './transactions.ts';
export type { TransactionRow } from './transactions.ts';
