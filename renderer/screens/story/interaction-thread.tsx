import type { InteractionItem, ReplyClockItem } from '../../../shared/model/index.ts';
import { instantDayText, instantText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { useNow } from '../../ui/use-now.ts';
import { VerdictMark } from '../verdict/index.ts';
import { Chapter } from './chapter.tsx';
import { Failed } from './failed.tsx';
import { WhyNote } from './why-note.tsx';
import './interaction-thread.css';

const place = (at: number, from: number, span: number): string => `${((at - from) / span) * 100}%`;

/** The clock of one awaited answer as a line: asked at its beginning, due as a tick, the answer as a dot, pauses as gaps. */
function ReplyClock({ clock, now }: { readonly clock: ReplyClockItem; readonly now: number }) {
  const { askedAt, until, repliedAt, pauses, verdict } = clock;
  const from = Date.parse(askedAt);
  const times = [until, repliedAt].flatMap((each) => (each === null ? [] : [Date.parse(each)]));
  const running = repliedAt === null ? now : Date.parse(repliedAt);
  // A twentieth beyond the last mark, so that it does not lie on the edge.
  const span = Math.max(60_000, (Math.max(running, ...times) - from) * 1.05);
  const due = until === null ? words.interactionsPage.stands : words.interactionsPage.dueAt(instantText(until));
  const answered =
    repliedAt === null ? words.interactionsPage.notAnswered : words.interactionsPage.answered(instantText(repliedAt));
  const paused = pauses.length === 0 ? [] : [words.interactionsPage.pauses(pauses.length)];
  return (
    <div className="reply-clock">
      <div className="reply-track" aria-hidden="true">
        <span className="reply-run" style={{ left: 0, width: place(running, from, span) }} />
        {pauses.map((pause) => {
          const end = pause.until === null ? running : Date.parse(pause.until);
          const left = place(Date.parse(pause.from), from, span);
          const width = place(Math.max(end, Date.parse(pause.from)), Date.parse(pause.from), span);
          return <span key={pause.from} className="reply-pause" style={{ left, width }} />;
        })}
        {until === null ? null : <span className="reply-due" style={{ left: place(Date.parse(until), from, span) }} />}
        {repliedAt === null ? null : <span className="reply-answer" style={{ left: place(running, from, span) }} />}
      </div>
      <p className="reply-words noted">
        <VerdictMark verdict={verdict} />
        <WhyNote of={clock.interaction} field="verdict" figure={`${words.kind.reply}, ${words.verdict[verdict]}`} />
        <span>{[words.interactionsPage.asked(instantText(askedAt)), due, answered, ...paused].join(', ')}</span>
      </p>
    </div>
  );
}

/** The thread that a contact belongs to, oldest first, with the clock of each answer awaited in it. */
export function InteractionThread({ interaction }: { readonly interaction: InteractionItem }) {
  const { value, of, failure, ask } = useOwnAnswer('interactions.thread', { ref: interaction.id });
  const now = useNow();
  if (failure !== null) {
    return (
      <Chapter title={words.interactionsPage.thread}>
        <Failed failure={failure} onAgain={() => void ask({ ref: interaction.id })} />
      </Chapter>
    );
  }
  if (value === null || of?.ref !== interaction.id) return <Awaited />;
  const clocks = new Map(value.clocks.map((clock) => [clock.interaction, clock]));
  if (value.interactions.length < 2 && clocks.size === 0) return null;
  return (
    <Chapter title={words.interactionsPage.thread}>
      <ol className="thread">
        {value.interactions.map((each) => {
          const clock = clocks.get(each.id);
          return (
            <li key={each.id} className={`thread-entry thread-${each.direction}`}>
              <p className="thread-head">
                <span>{words.interactionsPage.between[each.direction](each.party?.name ?? null)}</span>
                <span>
                  {instantDayText(each.heldAt)}, {words.channel[each.channel]}
                </span>
              </p>
              <a
                className="thread-summary"
                href={hrefOf({ screen: 'interactions', ref: each.id })}
                aria-current={each.id === interaction.id ? 'true' : undefined}
              >
                {each.summary}
              </a>
              {clock === undefined ? null : <ReplyClock clock={clock} now={Date.parse(now)} />}
            </li>
          );
        })}
      </ol>
    </Chapter>
  );
}
