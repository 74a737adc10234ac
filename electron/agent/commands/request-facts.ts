import type { ParsedInputOf } from '../../../shared/api.ts';
import { clocksOf, runClock } from '../../../shared/judge/index.ts';
import type { DataRequestItem, Draft, LocalDate, Mark, PartyRef } from '../../../shared/model/index.ts';
import { draftLetter } from '../../../shared/terms/letters/letter.ts';
import { type Acting, said, startOfDay } from './acting.ts';

type Input = ParsedInputOf<'request.record'>;
type Terms = Pick<DataRequestItem, 'jurisdiction' | 'right'> & { readonly party: PartyRef };

/** The facts of one event of a request: the event itself, and what it means for the answer that the law promises. */
export function factsOfEvent(acting: Acting, input: Input, mark: Mark, terms: Terms): Draft[] {
  const { event, reason, notes, on = acting.today } = input;
  if (event === undefined) return [];
  const occurred = startOfDay(on, acting.settings.zone);
  const reported = said('request.reported', occurred, [mark], {
    event,
    on,
    ...(reason === undefined ? {} : { reason }),
    ...(notes === undefined ? {} : { notes }),
  });
  switch (event) {
    case 'sent':
      return [reported, ...answerPromised(acting, input, mark, terms, on)];
    case 'answered':
    case 'denied':
      // A denial is an answer, too: the law's clock asks for reasons, not for a yes.
      return [reported, said('outcome.observed', occurred, [mark], { expects: 'other', on })];
    case 'revoked':
      return [
        reported,
        said('verdict.overruled', occurred, [mark], { expects: 'other', verdict: 'dropped', reason: notes ?? event }),
      ];
    case 'expired':
      return [reported, said('outcome.observed', occurred, [mark], { expects: 'other', on: null })];
    case 'received':
    case 'acknowledged':
    case 'identity_asked':
    case 'details_asked':
    case 'replied':
    case 'extended':
    case 'reminded':
    case 'complained':
      // What of these moves the law's clock, the fold counts.
      return [reported];
    default:
      return event satisfies never;
  }
}

function answerPromised(
  { settings }: Acting,
  { language }: Input,
  mark: Mark,
  { jurisdiction, right, party }: Terms,
  sentOn: LocalDate,
): Draft[] {
  const clock = clocksOf(jurisdiction, right).find(({ step }) => step === 'answer');
  if (clock === undefined) return [];
  const course = { right, sentOn, receivedOn: null, extendedOn: null, asked: [] };
  const { until } = runClock(clock, course, settings.country);
  if (until === null) return [];
  const knownBy = { customerNumber: null, orderNumbers: [] };
  const { subject } = draftLetter({ jurisdiction, right, party: party.name, person: null, knownBy }, language);
  return [
    said('promise.stated', startOfDay(sentOn, settings.zone), [mark], {
      expects: 'other',
      window: { from: null, until },
      basis: 'law',
      byRole: 'accountable',
      of: party,
      words: subject,
    }),
  ];
}
