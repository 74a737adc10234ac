import { rightsUnder } from '../../../shared/judge/law-clocks.ts';
import { lawOfCountry } from '../../../shared/judge/law-of-country.ts';
import { jurisdictions, type Reference } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { partiesAnswer, settingsAnswer } from '../../state/answers.ts';
import { call } from '../../state/client.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { step } from '../../state/recording.ts';
import { useRoute } from '../../state/route.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';

const page = words.dataPage;
const laws = jurisdictions.map((value) => ({ value, text: words.jurisdiction[value] }));

export interface NewRequestProps {
  readonly party: Reference | null;
  readonly onClose: () => void;
}

/** A request to one company: under whose law, and what for. Its letter is drafted at once. */
export function NewRequest({ party, onClose }: NewRequestProps) {
  const { value: parties } = useAnswer(partiesAnswer, { limit: 1000 });
  const { value: settings } = useAnswer(settingsAnswer, {});
  const [, go] = useRoute();
  const show = useDialogs((state) => state.show);
  const entry = useEntry({ party: party?.name ?? '', law: '', right: 'access', notes: '' });
  const { values, set, errors } = entry;
  const offered = settings === null ? null : lawOfCountry(settings.country);
  const law = jurisdictions.find((each) => each === values.law) ?? offered ?? 'EU';
  const rights = rightsUnder(law);
  const right = rights.find((each) => each === values.right) ?? 'access';
  const save = async () => {
    const name = values.party.trim();
    const notes = values.notes.trim();
    const recorded = await entry.submit({
      errors: { party: name === '' ? page.to : undefined },
      fieldOf: { jurisdiction: 'law' },
      sentence: page.drafted(name),
      steps: () => [
        step('request.record', {
          party: name === party?.name ? party.id : name,
          jurisdiction: law,
          right,
          ...(notes === '' ? {} : { notes }),
        }),
      ],
    });
    const [made] = recorded ?? [];
    if (made === undefined) return;
    onClose();
    go({ screen: 'data', part: 'requests', ref: made.subject.id });
    const story = await call('story.show', { ref: made.subject.id });
    if (story.ok && story.value.subject === 'request')
      show({ dialog: 'letter', request: story.value.record, kind: 'request' });
  };
  return (
    <EntrySheet title={page.newRequest} onClose={onClose} isSmall entry={entry} done={page.draft} onSubmit={save}>
      <SuggestInput
        label={page.to}
        value={values.party}
        onChange={set('party')}
        known={parties?.items.map(({ name }) => name) ?? []}
        error={errors.party}
        isFirst
      />
      <Choice label={page.law} options={laws} value={law} onChange={set('law')} isNamed />
      <p className="entry-hint">{page.lawMore}</p>
      <Choice
        label={page.right}
        options={rights.map((value) => ({ value, text: words.dataRight[value] }))}
        value={right}
        onChange={set('right')}
        isNamed
      />
      <TextInput label={page.requestNotes} value={values.notes} onChange={set('notes')} isLong />
    </EntrySheet>
  );
}
