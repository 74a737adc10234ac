import type { Evidence } from '../../../shared/api.ts';
import { channel } from '../../../shared/model/index.ts';
import { declineReasons } from '../../../shared/terms/index.ts';
import { instantText, termWords, words } from '../../language/index.ts';
import { Chapter } from '../story/index.ts';

const { terms } = words;
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What one fact tells, in a sentence; null where it tells nothing of its own. */
function sentenceOf({ kind, says, document }: Evidence, before: Evidence | undefined, party: string): string | null {
  if (kind === 'offer.made') return terms.event.made(terms.version(textOf(says['version']) ?? '0'));
  if (kind === 'agreement.held') return terms.event.held;
  const by = channel.safeParse(says['channel']).data;
  if (kind === 'offer.asked') return terms.event.asked(party) + (by === undefined ? '' : ` (${words.channel[by]})`);
  if (kind !== 'offer.reported') return null;
  const name = textOf(says['name']) ?? party;
  const hand =
    document === null
      ? ` (${[terms.event.handwritten, ...(by === undefined ? [] : [words.channel[by]])].join(', ')})`
      : '';
  switch (says['event']) {
    case 'sent':
      return by === undefined ? terms.event.sent : terms.event.sentBy(words.channel[by]);
    case 'accepted':
      return terms.event.accepted(name) + hand;
    case 'countered':
      return terms.event.countered(name) + hand;
    case 'declined':
      return terms.event.declined(name) + hand;
    case 'ended':
      return before?.says['event'] === 'countered' ? terms.event.declinedBack : terms.event.ended;
    default:
      return null;
  }
}

function reasonText(reason: string): string {
  const known = declineReasons.find((each) => each === reason);
  return terms.reasonGiven(known === undefined ? reason : termWords.declineReason[known]);
}

/** Offered, sent, answered: each step with its time, and what was said with it. */
export function Happened({ evidence, party }: { readonly evidence: readonly Evidence[]; readonly party: string }) {
  return (
    <Chapter title={terms.happened}>
      <ol className="happened">
        {evidence.map((fact, at) => {
          const sentence = sentenceOf(fact, evidence[at - 1], party);
          if (sentence === null) return null;
          const [reason, note] = [textOf(fact.says['reason']), textOf(fact.says['note'])];
          return (
            <li key={fact.fact} className="happened-step">
              <span className="happened-when">{instantText(textOf(fact.says['at']) ?? fact.occurred)}</span>
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
