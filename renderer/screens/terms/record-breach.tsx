import type { TermsKept } from '../../../shared/api.ts';
import { clauseTitle } from '../../../shared/terms/index.ts';
import { instantDayText, readDay, termWords, todayHere, words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { step } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayField, EntrySheet, pastDayError, readingPast } from '../entering/index.ts';

const { kept, sent } = words.terms;
const { breach: text } = kept;
/** So many contacts and orders of the party can be chosen as what shows it, the newest. */
const shownAtMost = 25;

export interface RecordBreachProps {
  readonly kept: TermsKept;
  readonly onClose: () => void;
}

/** That a clause was broken: which, when, and by the person's word or by what shows it. */
export function RecordBreach({ kept: { negotiation, party, clauses }, onClose }: RecordBreachProps) {
  const today = todayHere();
  const { value: contacts } = useOwnAnswer('interactions.list', { party: party.id, limit: shownAtMost });
  const { value: orders } = useOwnAnswer('orders.list', { party: party.id, limit: shownAtMost });
  // A clause that was struck since can be broken no more.
  const agreed = clauses.filter((each) => each.negotiation === negotiation?.id);
  const entry = useEntry({ clause: agreed[0]?.clause.clause ?? '', on: '', shows: '', note: '' });
  const { values, set, errors } = entry;
  const note = values.note.trim();
  const signs = [
    ...(contacts?.items ?? []).map(({ id, heldAt, summary }) => ({
      sign: { subject: 'interaction', id } as const,
      text: `${instantDayText(heldAt)}: ${summary}`,
    })),
    ...(orders?.items ?? []).map((order) => ({
      sign: { subject: 'order', id: order.id } as const,
      text: orderName(order),
    })),
  ];
  const evidence = signs.find(({ sign }) => sign.id === values.shows)?.sign;
  const save = async () => {
    const on = values.on.trim() === '' ? null : readDay(values.on, readingPast(today));
    const recorded = await entry.submit({
      errors: {
        on: values.on.trim() === '' ? undefined : pastDayError(values.on, today),
        note: note === '' && evidence === undefined ? text.error : undefined,
      },
      sentence: kept.recording(party.name),
      steps: () => [
        step('terms.broken', {
          negotiation: negotiation?.id ?? '',
          clause: values.clause,
          ...(on === null ? {} : { on }),
          ...(note === '' ? {} : { note }),
          ...(evidence === undefined ? {} : { evidence }),
        }),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet title={text.title} below={party.name} onClose={onClose} entry={entry} onSubmit={save}>
      <Choice
        isNamed
        isFirst
        label={text.clause}
        options={agreed.map(({ clause }) => ({ value: clause.clause, text: clauseTitle(clause, termWords) }))}
        value={values.clause}
        onChange={set('clause')}
      />
      <TextInput label={text.what} value={values.note} onChange={set('note')} error={errors.note} isLong />
      <Choice
        isNamed
        label={text.shows}
        options={[
          { value: '', text: text.nothing },
          ...signs.map(({ sign, text: name }) => ({ value: sign.id, text: name })),
        ]}
        value={values.shows}
        onChange={set('shows')}
      />
      <DayField
        label={sent.on}
        value={values.on}
        onChange={set('on')}
        reading={readingPast(today)}
        emptyHint={evidence?.subject === 'interaction' ? text.thatDay : text.today}
        error={errors.on}
      />
    </EntrySheet>
  );
}
