import type Database from 'better-sqlite3';
import type { Basis, Instant } from '../../../shared/model/index.ts';
import type { ReplyClock } from '../../../shared/judge/index.ts';
import { foldContext } from './context.ts';
import { type Question, judgeQuestion } from './fold/fold-interaction.ts';
import type { RecordSettings } from './records.ts';

/** By when an answer would be awaited, and what that follows from. */
export interface ReplyDue {
  readonly until: Instant;
  readonly basis: Basis;
  /** How long that is, and on which clock it runs. */
  readonly minutes: number;
  readonly clock: ReplyClock;
}

/** By when an answer is awaited to a question that is asked without naming a time; null where none is usual. */
export function replyDueOf(database: Database.Database, question: Question, settings: RecordSettings): ReplyDue | null {
  const context = foldContext(database, settings);
  const { judgement, agreed } = judgeQuestion(question, { kind: 'norm' }, { pauses: [], repliedAt: null }, context);
  const span = agreed?.found.clause ?? context.replyNorms[question.channel];
  if (judgement === null || judgement.window === null || span === null) return null;
  return { until: judgement.window.until, basis: judgement.basis, minutes: span.minutes, clock: span.clock };
}
