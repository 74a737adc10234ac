import { words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import type { AboutNegotiation } from './terms-sent.tsx';

/** Ends an agreement, or withdraws an offer. */
export function TermsEnd({ negotiation, onClose }: AboutNegotiation) {
  const { end, recorded: told } = words.terms;
  const entry = useEntry({ note: '' });
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
      title={end.title}
      below={negotiation.party.name}
      onClose={onClose}
      isSmall
      entry={entry}
      done={end.done}
      onSubmit={save}
    >
      <p>{negotiation.state === 'accepted' ? end.agreement : end.offer}</p>
      <TextInput label={end.note} value={entry.values.note} onChange={entry.set('note')} isLong isFirst />
    </EntrySheet>
  );
}
