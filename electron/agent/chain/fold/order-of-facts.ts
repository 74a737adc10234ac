import type { StoredFact } from '../../facts/index.ts';

const compareTexts = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

/**
 * The order in which facts are folded. It does not know when a document arrived: facts of documents that occurred at
 * one instant are told apart by the document and the place in it, and only what the person says by when it was said.
 */
export function compareFacts(first: StoredFact, second: StoredFact): number {
  return (
    compareTexts(first.occurred, second.occurred) ||
    first.source.rank - second.source.rank ||
    compareTexts(first.source.document ?? first.recorded, second.source.document ?? second.recorded) ||
    compareTexts(first.source.place ?? '', second.source.place ?? '') ||
    compareTexts(first.kind, second.kind) ||
    (first.source.document === null
      ? compareTexts(first.id, second.id)
      : compareTexts(JSON.stringify(first.body), JSON.stringify(second.body)))
  );
}
