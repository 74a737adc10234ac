// Calendars, windows, verdicts and standings: pure functions over plain values.
export { type Grace, graceDaysOf, usualGrace } from './basis.ts';
export { probabilityBetter, utilityCurve } from './better.ts';
export { addBusinessMinutes, businessMinutesBetween, defaultHours, type Pause } from './business-minutes.ts';
export {
  addBusinessDays,
  businessCalendar,
  businessDaysBetween,
  personCalendar,
  type BusinessCalendar,
  type CalendarRules,
} from './calendar.ts';
export { addDays, dateOf, dayNumber, daysBetween } from './days.ts';
export { type HolidayYear, holidayEdition, knownHolidays, regionsOf, rememberHolidays } from './holidays.ts';
export { fewVerdicts } from './few.ts';
export { judgePart, type Judgement } from './judgement.ts';
export { keptOf, type Kept } from './kept.ts';
export type { Observed, PartInput } from './part.ts';
export type { PerformingJudgement } from './performing.ts';
export { defaultPrior, outcomes, weightOf, type Prior, type Tally } from './prior.ts';
export { rankStandings, type RankEntry, type Ranked } from './rank.ts';
export { refitPrior } from './refit.ts';
export { clocksOf, lawClocks, type LawClock, type LegalDuration } from './law-clocks.ts';
export { lastDayOf } from './legal-clock.ts';
export { runClock, type RequestCourse, type RunningClock } from './request-clock.ts';
export { mayHappen, questionOpen, stateAfter } from './request-states.ts';
export {
  replyNorms,
  replyNormsOf,
  type ReplyClock,
  type ReplyMinutes,
  type ReplyNorm,
  type ReplyNorms,
} from './reply-norms.ts';
export { judgeReply, replyVerdictAt, type ReplyInput, type ReplyJudgement, type ReplyTerm } from './reply.ts';
export { standingHistory, type DayTally } from './standing-history.ts';
export { type AgreedGrace, type StatementInput } from './statements.ts';
export { defaultWeights, utilityOf, type Weights } from './utility.ts';
export { gapBusinessDays, gapDays, verdictOn, worstFirst, worstVerdict } from './verdicts.ts';
