import { rosterAgreement } from '../../shared/terms/index.ts';
import { termWords } from '../language/index.ts';

/** What one would call an agreement of the roster; the IRI itself of one that is not in it. */
export function agreementName(id: string): string {
  const known = rosterAgreement(id);
  return known === null ? id : termWords.agreement[known.name].title;
}
