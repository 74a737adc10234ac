import type { PartyItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { partiesAnswer } from '../../state/answers.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { EntrySheet } from '../entering/index.ts';
import { SuggestInput } from '../../ui/suggest-input.tsx';

export interface MergePartyProps {
  readonly party: PartyItem;
  readonly onClose: () => void;
}

/** Two names for one company: all that is known of either is known of the one. */
export function MergeParty({ party, onClose }: MergePartyProps) {
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const [route, go] = useRoute();
  const entry = useEntry({ other: '' });
  const others = parties?.items.filter(({ id }) => id !== party.id) ?? [];
  const written = entry.values.other.trim();
  const other = others.find(({ name }) => name.toLowerCase() === written.toLowerCase());
  const save = async () => {
    const recorded = await entry.submit({
      errors: { other: other === undefined ? words.partyPage.error.other : undefined },
      sentence: words.recording.merged(party.name, other?.name ?? ''),
      // Of two names the one that was in sight stays.
      steps: () =>
        other === undefined
          ? []
          : [
              step('subjects.join', { subjects: [party.id, other.id] }),
              step('party.record', { party: party.id, name: party.name }),
            ],
    });
    const [joined] = recorded ?? [];
    if (joined === undefined) return;
    onClose();
    if (route.screen === 'vendors' || route.screen === 'couriers')
      go({ screen: route.screen, ref: joined.subject.id }, true);
  };
  return (
    <EntrySheet
      title={words.partyPage.merge}
      below={party.name}
      onClose={onClose}
      isSmall
      entry={entry}
      done={words.partyPage.mergeDone}
      onSubmit={save}
    >
      <SuggestInput
        label={words.partyPage.mergeWith}
        value={entry.values.other}
        onChange={entry.set('other')}
        known={others.map(({ name }) => name)}
        error={entry.errors.other}
        isFirst
      />
      <p className="entry-hint">{words.partyPage.mergeMore}</p>
    </EntrySheet>
  );
}
