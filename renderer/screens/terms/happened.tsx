import type { Evidence } from '../../../shared/api.ts';
import { channel } from '../../../shared/model/index.ts';
import { clauseOfText, clauseTitle, declineReasons } from '../../../shared/terms/index.ts';
import { termWords, whenText, words } from '../../language/index.ts';
import { Chapter } from '../story/index.ts';

const { terms } = words;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What an end was the end of, by what came before it. */
function endedAfter(before: readonly Evidence[]): keyof typeof terms.event.ended {
  const last = before.findLast(
    ({ kind, says }) => kind === 'offer.made' || (kind === 'offer.reported' && says['event'] !== 'sent'),
  );
  if (last === undefined) return 'asked';
  if (last.says['event'] === 'accepted') return 'agreement';
  return last.says['event'] === 'countered' ? 'counter' : 'offer';
}

/** What one fact tells, in a sentence; null where it tells nothing of its own. */
function sentenceOf(
  { kind, says, document, quote }: Evidence,
  before: readonly Evidence[],
  party: string,
): string | null {
  if (kind === 'offer.made') return terms.event.made(terms.version(textOf(says['version']) ?? '0'));
  if (kind === 'agreement.held') return terms.event.held;
  if (kind === 'clause.broken') {
    const clause = quote === null ? null : clauseOfText(quote);
    return clause === null ? null : terms.event.broken(party, clauseTitle(clause, termWords));
  }
  const by = channel.safeParse(says['channel']).data;
  if (kind === 'offer.asked') return terms.event.asked(party) + (by === undefined ? '' : ` (${termWords.reached[by]})`);
  if (kind !== 'offer.reported') return null;
  const name = textOf(says['name']) ?? party;
  const hand =
    document === null
      ? ` (${[terms.event.handwritten, ...(by === undefined ? [] : [termWords.reached[by]])].join(', ')})`
      : '';
  switch (says['event']) {
    case 'sent':
      return by === undefined ? terms.event.sent : terms.event.sentBy(termWords.reached[by]);
    case 'accepted':
      return terms.event.accepted(name) + hand;
    case 'countered':
      return terms.event.countered(name) + hand;
    case 'declined':
      return terms.event.declined(name) + hand;
    case 'ended':
      return terms.event.ended[endedAfter(before)];
    default:
      return null;
  }
}

function reasonText(reason: string): string {
  const known = declineReasons.find((each) => each === reason);
  return terms.reasonGiven(known === undefined ? reason : termWords.declineReason[known]);
}

/** When it happened, as far as the fact says so: of a breach the day on which it was, not the one on which it was recorded. */
const whenOf = ({ says, occurred }: Evidence): string => textOf(says['on']) ?? textOf(says['at']) ?? occurred;
const dayOf = (fact: Evidence): string => whenOf(fact).slice(0, 10);

/** Offered, sent, answered, broken: each step with its time, and what was said with it. */
export function Happened({ evidence, party }: { readonly evidence: readonly Evidence[]; readonly party: string }) {
  const steps = evidence
    .map((fact, at) => ({ fact, sentence: sentenceOf(fact, evidence.slice(0, at), party) }))
    .toSorted((one, other) => (dayOf(one.fact) < dayOf(other.fact) ? -1 : dayOf(one.fact) > dayOf(other.fact) ? 1 : 0));
  return (
    <Chapter title={terms.happened}>
      <ol className="happened">
        {steps.map(({ fact, sentence }) => {
          if (sentence === null) return null;
          const [reason, note] = [textOf(fact.says['reason']), textOf(fact.says['note'])];
          return (
            <li key={fact.fact} className="happened-step">
              <span className="happened-when">{whenText(whenOf(fact))}</span>
              <span>
                {sentence}
                {reason === null ? null : <span className="happened-more">{reasonText(reason)}</span>}
                {note === null ? null : <q className="happened-more">{note}</q>}
              </span>
            </li>
          );
        })}
      </ol>
    </Chapter>
  );
}
