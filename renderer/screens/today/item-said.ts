import type { TodayItem } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import type { Dialog } from '../../state/dialogs.ts';

/** What can be said of a thing without leaving the board: its word, the key that says it, and the sheet that asks the rest. */
export interface Saying {
  readonly text: string;
  readonly key: string;
  readonly dialog: Dialog;
}

/** What a line's story is told of: its order, request or project, else its expectation, else its parcel. */
export const refOf = ({ order, request, project, expectation, shipment }: TodayItem): string | null =>
  order?.id ?? request?.id ?? project?.id ?? expectation?.id ?? shipment?.id ?? null;

/** What tells the lines apart. */
export const keyOf = ({ reason, expectation, shipment, order, request, project, title }: TodayItem): string =>
  `${reason} ${expectation?.id ?? shipment?.id ?? order?.id ?? request?.id ?? project?.id ?? title}`;

/** Whether it is that a party has to confirm having received a request; of which its story tells what happened. */
export const isConfirmation = ({ expectation, request }: TodayItem): boolean =>
  expectation === null && request !== null;

/** What can be said of a thing: that it came, that it never did, that it may rest, or that one spoke with somebody. */
export function sayingsOf(item: TodayItem): readonly Saying[] {
  // What came of a project, or of a receipt, is said where it is told of.
  if (isConfirmation(item) || item.project !== null) return [];
  const { expectation, order } = item;
  const page = words.todayPage;
  const answers = expectation?.kind === 'reply' ? expectation.interaction : null;
  const contact = {
    dialog: 'logInteraction',
    about: {
      answers,
      direction: answers === null ? 'outbound' : 'inbound',
      party: item.party,
      order,
      project: null,
    },
  } as const;
  if (expectation === null) {
    return [
      { text: page.came, key: 'a', dialog: { dialog: 'itemCame', item } },
      { text: page.contact, key: 'c', dialog: contact },
    ];
  }
  const rest: Saying = { text: page.rest, key: 'd', dialog: { dialog: 'giveUp', items: [item], as: 'dropped' } };
  const never: Saying = {
    text: page.never[expectation.kind],
    key: 'x',
    dialog: { dialog: 'giveUp', items: [item], as: 'never_came' },
  };
  if (expectation.kind === 'reply') return [{ text: page.answered, key: 'a', dialog: contact }, never, rest];
  const came = expectation.kind === 'delivery' ? page.came : page.done[expectation.kind];
  return [
    { text: came, key: 'a', dialog: { dialog: 'itemCame', item } },
    never,
    rest,
    { text: page.contact, key: 'c', dialog: contact },
  ];
}
