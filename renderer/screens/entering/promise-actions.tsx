import type { ExpectationItem, OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { type Awaited, type Dialog, useDialogs } from '../../state/dialogs.ts';
import { Press } from '../../ui/press.tsx';

export interface PromiseActionsProps {
  readonly expectation: ExpectationItem;
  /** Null where the promise stands in another record's story. */
  readonly order: OrderListItem | null;
}

/** What can be said: its word on the button, and the sheet that asks the rest. */
type Saying = readonly [string, Dialog];

/** What became of a promise other than a delivery, of which the order's parcels tell. */
function outcomesOf(expectation: ExpectationItem, firstItem: string | null): readonly Saying[] {
  const { kind, verdict, observedOn, interaction, accountable, order } = expectation;
  const isAwaited = verdict === 'open' || verdict === 'overdue';
  if (kind === 'delivery' || observedOn !== null || (kind === 'reply' && !isAwaited)) return [];
  const title =
    kind === 'other' ? words.kind.other : (interaction?.name ?? firstItem ?? order?.name ?? accountable?.name ?? '');
  const { shipment } = expectation;
  const item: Awaited = { expectation, shipment, order, party: accountable, broken: null, title };
  const came: Saying =
    kind === 'reply'
      ? [
          words.todayPage.answered,
          {
            dialog: 'logInteraction',
            about: {
              answers: interaction,
              direction: 'inbound',
              party: accountable,
              order,
              project: null,
            },
          },
        ]
      : [words.todayPage.done[kind], { dialog: 'itemCame', item }];
  const never: Saying = [words.todayPage.never[kind], { dialog: 'giveUp', items: [item], as: 'never_came' }];
  return isAwaited ? [came, never] : [came];
}

/** What one may have to say of one promise: what became of it, that another date was named, or that the verdict is not fair. */
export function PromiseActions({ expectation, order }: PromiseActionsProps) {
  const show = useDialogs((state) => state.show);
  const kind = words.kind[expectation.kind];
  const sayings: readonly Saying[] = [
    ...outcomesOf(expectation, order?.firstItem ?? null),
    ...(order === null || expectation.kind === 'reply'
      ? []
      : [[words.entering.newDateShort, { dialog: 'addPromise', order, expectation }] as const]),
    [words.entering.overruleShort, { dialog: 'overrule', expectation }],
  ];
  return (
    <p className="promise-actions">
      {sayings.map(([text, dialog]) => (
        <Press key={text} look="quiet" label={`${text} ${kind}`} onPress={() => show(dialog)}>
          {text}
        </Press>
      ))}
    </p>
  );
}
