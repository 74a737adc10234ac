import type { InteractionItem } from '../../../shared/model/index.ts';
import { dayOf, instantDayText, shortDayText, words } from '../../language/index.ts';
import type { Column } from '../../ui/ledger-head.tsx';
import { VerdictMark } from '../verdict/index.ts';

/** An interaction as its row is named. */
export const interactionName = ({ party, summary }: InteractionItem): string =>
  `${party?.name ?? words.interactionsPage.nobody}: ${summary}`;

export const interactionColumns: readonly Column<InteractionItem>[] = [
  {
    id: 'summary',
    header: words.interactionsPage.about,
    cell: ({ party, summary, direction }) => (
      <>
        <span className="cell-first cell-strong">{summary}</span>
        <span className="cell-second">{words.interactionsPage.between[direction](party?.name ?? null)}</span>
      </>
    ),
  },
  {
    id: 'held',
    header: words.interactionsPage.when,
    cell: ({ heldAt, channel }) => (
      <>
        <span className="cell-first">{instantDayText(heldAt)}</span>
        <span className="cell-second">{words.channel[channel]}</span>
      </>
    ),
  },
  {
    id: 'reply',
    header: words.interactionsPage.reply,
    cell: ({ verdict, awaitingReplyUntil, repliedAt }) =>
      verdict === null ? null : (
        <>
          <span className="cell-first">
            <VerdictMark verdict={verdict} />
          </span>
          <span className="cell-second">
            {repliedAt !== null
              ? words.interactionsPage.answered(shortDayText(dayOf(repliedAt)))
              : awaitingReplyUntil !== null
                ? words.todayPage.due(shortDayText(dayOf(awaitingReplyUntil)))
                : words.interactionsPage.noDate}
          </span>
        </>
      ),
  },
];
