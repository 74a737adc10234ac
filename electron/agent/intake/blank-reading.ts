import type { Irrelevance, Reading } from '../../../shared/model/index.ts';
import type { UnreadableDocument } from './unreadable-document.ts';

/** A reading that states nothing: the ground every reader fills in. */
export function blankReading(file: string, reason: Irrelevance | null, warnings: readonly string[]): Reading {
  return {
    file,
    part: null,
    relevant: false,
    reason,
    vendor: null,
    carrier: null,
    orderNumbers: [],
    trackingNumbers: [],
    event: null,
    eventOn: null,
    promised: null,
    promisedTime: null,
    items: [],
    total: null,
    warnings: [...warnings],
  };
}

/** The reading of a document that could not be read, so that a list of readings has one for every file. */
export function readingOfFailure({ name }: { readonly name: string }, error: UnreadableDocument): Reading {
  return blankReading(name, error.code === 'empty' ? 'empty' : 'unreadable', [error.message]);
}
