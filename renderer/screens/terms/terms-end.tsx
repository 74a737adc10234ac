import type { NegotiationItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import type { AboutNegotiation } from './terms-sent.tsx';

function endOf({ state }: NegotiationItem): string {
  const { end } = words.terms;
  if (state === 'requested') return end.asked;
  if (state === 'counter_offer_made') return end.counter;
  return state === 'accepted' ? end.agreement : end.offer;
}

/** Ends an agreement, withdraws an offer, or declines what came in its place. */
export function TermsEnd({ negotiation, onClose }: AboutNegotiation) {
  const { end, recorded: told } = words.terms;
  const entry = useEntry({ note: '' });
  const isCounter = negotiation.state === 'counter_offer_made';
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
      title={isCounter ? end.counterTitle : end.title}
      below={negotiation.party.name}
      onClose={onClose}
      isSmall
      entry={entry}
      done={isCounter ? end.counterDone : end.done}
      onSubmit={save}
    >
      <p>{endOf(negotiation)}</p>
      <TextInput label={end.note} value={entry.values.note} onChange={entry.set('note')} isLong isFirst />
    </EntrySheet>
  );
}
