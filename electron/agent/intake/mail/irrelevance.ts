import type { Irrelevance } from '../../../../shared/model/index.ts';
import { looksLikePhishing } from './trust.ts';
import type { Mail } from './parse-mail.ts';

/** Why a mail that no reader knows is left aside. Only what is plain is named; the rest is `unrecognised`. */
export function irrelevanceOf(mail: Mail): Irrelevance {
  if (looksLikePhishing(mail)) return 'phishing';
  const bulk = mail.headers.some(
    ({ key, value }) => (key === 'precedence' && /bulk|list/i.test(value)) || key === 'list-unsubscribe',
  );
  return bulk && !/\b(?:your order|order (?:number|no)|tracking)\b/i.test(mail.text) ? 'marketing' : 'unrecognised';
}
