import { clauseSentence, clauseOfText } from '../../../shared/terms/index.ts';
import { termWords } from '../../language/index.ts';

/** Whether a place is that of a clause in an agreement's file. */
export const isClause = (place: string | null): boolean => place?.startsWith('/schedule/clauses/') === true;

/** What a fact quotes, as one reads it: a clause of an agreement's file in words, anything else as it stands. */
export function quoteText(place: string | null, quote: string): string {
  const clause = isClause(place) ? clauseOfText(quote) : null;
  return clause === null ? quote : clauseSentence(clause, termWords);
}
