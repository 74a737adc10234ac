import type { NegotiationItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import type { AboutNegotiation } from './terms-sent.tsx';

/** What is ended, for which there are words of its own: an agreement, an offer, or what came in its place. */
export function endedBy({ state }: Pick<NegotiationItem, 'state'>): keyof typeof words.terms.end.of {
  if (state === 'requested') return 'asked';
  if (state === 'counter_offer_made') return 'counter';
  return state === 'accepted' ? 'agreement' : 'offer';
}

/** Ends an agreement, withdraws an offer, or declines what came in its place. */
export function TermsEnd({ negotiation, onClose }: AboutNegotiation) {
  const { end, recorded: told } = words.terms;
  const entry = useEntry({ note: '' });
  const { title, more, done } = end.of[endedBy(negotiation)];
  const note = entry.values.note.trim();
  const save = async () => {
    const recorded = await entry.submit({
      errors: {},
      sentence: told.ended(negotiation.party.name),
      steps: () => [step('terms.end', { negotiation: negotiation.id, ...(note === '' ? {} : { note }) })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={title}
      below={negotiation.party.name}
      onClose={onClose}
      isSmall
      entry={entry}
      done={done}
      onSubmit={save}
    >
      <p>{more}</p>
      <TextInput label={end.note} value={entry.values.note} onChange={entry.set('note')} isLong isFirst />
    </EntrySheet>
  );
}
