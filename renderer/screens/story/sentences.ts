import { replyGrace } from '../../../shared/judge/reply-norms.ts';
import type { ExpectationItem, Statement } from '../../../shared/model/index.ts';
import { instantDayText, percentText, whenText, windowText, words } from '../../language/index.ts';
import { gapWords } from '../verdict/index.ts';

/** Who made a statement: "UPS said", "You were told"; of what nobody said where it comes from: "By law". */
export function speakerOf(statement: Statement, basis: ExpectationItem['basis']): string {
  if (statement.by !== null) return words.story.saidBy(statement.by.name);
  if (basis === 'law' || basis === 'norm' || basis === 'wish') return words.story.fromBasis[basis];
  return statement.document === null ? words.story.youWereTold : words.story.somebodySaid;
}

/** That the person noted what somebody said, where no document and no agreement shows it; else null. */
export function notedText({ by, document, clause }: Statement, basis: ExpectationItem['basis']): string | null {
  const isSaid = by !== null && basis !== 'law' && basis !== 'norm' && basis !== 'wish';
  return isSaid && document === null && clause === undefined ? words.story.asNoted : null;
}

/** How much later than its window it is still kept: of what is usual for a reply a part, else business days. */
export function graceText({ kind, basis, graceDays }: ExpectationItem): string {
  return kind === 'reply' && basis === 'norm' ? words.graceReply(percentText(replyGrace)) : words.grace(graceDays);
}

/** How firm it is; of a wording that an agreement makes a promise, which agreement that is. */
export function basisText({ basis, original, statements }: ExpectationItem): string {
  const agreedAt = statements.find(
    ({ window, agreedAt: at }) => at !== undefined && window.from === original.from && window.until === original.until,
  )?.agreedAt;
  return agreedAt === undefined ? words.basis[basis] : words.basisAgreed(instantDayText(agreedAt));
}

/** A promise in sentences, for those who do not see the drawing. */
export function sentencesOf(expectation: ExpectationItem): string {
  const said = expectation.statements.map((statement) =>
    words.drawing.said(
      speakerOf(statement, expectation.basis),
      instantDayText(statement.statedAt),
      [windowText(statement.window, words.by), notedText(statement, expectation.basis)]
        .filter((text) => text !== null)
        .join(', '),
    ),
  );
  const { observedOn, verdict, gapDays } = expectation;
  const outcome =
    observedOn === null
      ? words.drawing.still
      : words.drawing.happened(words.happened[expectation.kind], whenText(observedOn));
  const gap = gapWords(verdict, gapDays);
  return [...said, outcome, `${words.verdict[verdict]}${gap === null ? '' : `, ${gap}`}.`].join(' ');
}
