import { dataCategories, type Holding, type Reference } from '../../../shared/model/index.ts';
import { readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { PickOne } from '../../ui/pick-one.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, EntrySheet, pastDayError, readingFrom, readingPast, unreadDay } from '../entering/index.ts';
import { categoryName, categoryNamed } from '../story/index.ts';

const page = words.dataPage;
const known = dataCategories.map(categoryName);
const isHeld = [
  { value: 'yes', text: page.isHeldYes },
  { value: 'no', text: page.isHeldNo },
] as const;

export interface EditHoldingProps {
  readonly party: Reference;
  /** Null for a kind of data that was not known to be held. */
  readonly holding: Holding | null;
  readonly onClose: () => void;
}

const typed = (day: string | null | undefined): string => (day == null ? '' : typedDay(day));

/** What the person knows of one kind of data that a company holds. Only what was changed is said. */
export function EditHolding({ party, holding, onClose }: EditHoldingProps) {
  const today = todayHere();
  const ahead = readingFrom(today);
  const first = {
    kind: holding === null ? '' : categoryName(holding.category),
    held: holding?.held === false ? 'no' : 'yes',
    since: typed(holding?.since),
    keptUntil: typed(holding?.keptUntil),
    purpose: holding?.because === 'person' ? holding.purposes.join(', ') : '',
    notes: holding?.notes ?? '',
  };
  const entry = useEntry(first);
  const { values, set, errors } = entry;
  const save = async () => {
    const category = holding?.category ?? categoryNamed(values.kind);
    const name = categoryName(category);
    const changed = (field: 'since' | 'keptUntil' | 'purpose' | 'notes') => values[field].trim() !== first[field];
    const dayOf = (text: string, day: string | null) => (text.trim() === '' ? null : day);
    const since = dayOf(values.since, readDay(values.since, readingPast(today)));
    const keptUntil = dayOf(values.keptUntil, readDay(values.keptUntil, ahead));
    const recorded = await entry.submit({
      errors: {
        kind: category === '' ? page.kind : undefined,
        since: changed('since') && values.since.trim() !== '' ? pastDayError(values.since, today) : undefined,
        keptUntil:
          values.keptUntil.trim() !== '' && keptUntil === null && changed('keptUntil')
            ? unreadDay(values.keptUntil, ahead)
            : undefined,
      },
      fieldOf: { category: 'kind' },
      sentence: (values.held === 'yes' ? page.recordedHeld : page.recordedGone)(name, party.name),
      steps: () => [
        step('holding.record', {
          party: party.id,
          category,
          held: values.held === 'yes',
          ...(changed('since') ? { since } : {}),
          ...(changed('keptUntil') ? { keptUntil } : {}),
          ...(changed('purpose') ? { purpose: values.purpose.trim() } : {}),
          ...(changed('notes') ? { notes: values.notes.trim() } : {}),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={holding === null ? page.add : page.editTitle(first.kind, party.name)}
      below={holding === null ? party.name : undefined}
      onClose={onClose}
      isSmall
      entry={entry}
      onSubmit={save}
    >
      {holding === null ? (
        <SuggestInput
          label={page.kind}
          value={values.kind}
          onChange={set('kind')}
          known={known}
          error={errors.kind}
          isFirst
        />
      ) : null}
      <PickOne
        label={page.isHeld}
        options={isHeld}
        value={values.held === 'no' ? 'no' : 'yes'}
        onChange={set('held')}
      />
      <div className="sheet-row">
        <DayField
          label={page.sinceField}
          value={values.since}
          onChange={set('since')}
          reading={readingPast(today)}
          emptyHint={page.noDay}
          error={errors.since}
        />
        <DayField
          label={page.keptField}
          value={values.keptUntil}
          onChange={set('keptUntil')}
          reading={ahead}
          emptyHint={page.noDay}
          error={errors.keptUntil}
        />
      </div>
      <TextInput label={page.purpose} value={values.purpose} onChange={set('purpose')} />
      <TextInput label={page.notes} value={values.notes} onChange={set('notes')} isLong />
    </EntrySheet>
  );
}
