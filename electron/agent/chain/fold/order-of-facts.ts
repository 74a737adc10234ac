import type { StoredFact } from '../../facts/index.ts';

const compareTexts = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);

/** Tells apart what one place of a document says: two parcels in one sentence differ in nothing but their marks. */
function compareContents(first: StoredFact, second: StoredFact): number {
  return (
    compareTexts(first.kind, second.kind) ||
    compareTexts(first.marks.join(' '), second.marks.join(' ')) ||
    compareTexts(JSON.stringify(first.body), JSON.stringify(second.body))
  );
}

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
    (first.source.document === null ? compareTexts(first.id, second.id) : compareContents(first, second))
  );
}
