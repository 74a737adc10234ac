import { todayHere, words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet, noRemedy, RemedyFields, remedyOf, useVendorCurrency } from '../entering/index.ts';
import { titleText } from './title-text.ts';
import { titleAndUnder } from './under-title.ts';

export interface GiveUpProps {
  readonly items: readonly Awaited[];
  readonly as: 'never_came' | 'dropped';
  readonly onClose: () => void;
}

/** What was awaited never came, or may rest: of one thing or of many at once, and why. */
export function GiveUp({ items, as, onClose }: GiveUpProps) {
  const page = words.todayPage;
  const [first] = items;
  const only = items.length === 1 && first !== undefined ? first : null;
  const never = page.neverTitle[only?.expectation?.kind ?? 'delivery'];
  const today = todayHere();
  const currency = useVendorCurrency(only?.party?.name ?? '');
  // Money that was paid is still owed where a thing never came.
  const order =
    as === 'never_came' && (only?.expectation?.kind ?? 'reply') === 'delivery' ? (only?.order ?? null) : null;
  const entry = useEntry({ ...noRemedy, reason: as === 'dropped' ? page.restReason : `${never}.` });
  const { values, set, errors } = entry;
  const what = only === null ? page.things(items.length) : titleText(only);
  const below = only === null ? what : titleAndUnder(only);
  const title = as === 'dropped' ? page.restTitle : only === null ? page.neverMany : never;
  const save = async () => {
    const reason = values.reason.trim();
    const instead = order === null ? { steps: [], errors: {} } : remedyOf(values, order.id, currency, today);
    const recorded = await entry.submit({
      fieldOf: { window: 'until' },
      errors: { ...instead.errors, reason: reason === '' ? words.entering.error.reason : undefined },
      sentence: as === 'dropped' ? words.recording.letRest(what) : words.recording.neverCame(what),
      steps: () => [
        step('outcomes.record', {
          expectations: items.flatMap(({ expectation }) => expectation?.id ?? []),
          as,
          reason,
        }),
        ...instead.steps,
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet title={title} below={below} onClose={onClose} isSmall entry={entry} onSubmit={save}>
      <p>{page.giveUpMore[as]}</p>
      <TextInput label={page.reason} value={values.reason} onChange={set('reason')} error={errors.reason} isFirst />
      {order === null ? null : <RemedyFields entry={entry} currency={currency} today={today} isLost />}
    </EntrySheet>
  );
}
