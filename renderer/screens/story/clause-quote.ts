import { clauseSentence, clauseOfText } from '../../../shared/terms/index.ts';
import { termWords } from '../../language/index.ts';

/** What a fact quotes, as one reads it: a clause of an agreement's file in words, anything else as it stands. */
export function quoteText(place: string | null, quote: string): string {
  const clause = place?.startsWith('/schedule/clauses/') === true ? clauseOfText(quote) : null;
  return clause === null ? quote : clauseSentence(clause, termWords);
}
