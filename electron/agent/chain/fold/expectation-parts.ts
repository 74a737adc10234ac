import {
  type Judgement,
  type Observed,
  type StatementInput,
  dayNumber,
  judgePart,
} from '../../../../shared/judge/index.ts';
import type { Basis, DateWindow, SettledVerdict, Verdict, Window } from '../../../../shared/model/index.ts';
import { type StoredFact, idOf } from '../../facts/index.ts';
import type { ExpectationRecord, FoldContext, StatementRecord, TallyEntry } from '../records.ts';
import { localDay } from './local-day.ts';
import { partyNode } from './party-node.ts';
import { standing, wordingOf } from './corrected.ts';
import { ofKind } from './pick.ts';
import type { StatedDates } from './promised-by-terms.ts';

type Promise_ = StoredFact<'promise.stated'>;

/** What a date expectation is made of, whatever its kind. */
export interface Part extends Pick<
  ExpectationRecord,
  'kind' | 'words' | 'order' | 'shipment' | 'interaction' | 'accountable' | 'performing' | 'country'
> {
  /** Tells the expectation from others; its id is made from it. */
  readonly key: string;
  readonly promises: readonly Promise_[];
  /** What else moved the time of the promises: how a request fared that a law promises an answer to. */
  readonly movedBy: readonly StoredFact[];
  readonly observed: Observed;
  readonly observedFacts: readonly StoredFact[];
  readonly inFull: boolean | null;
  readonly handedOverOn: string | null;
  readonly dispatchDueOn: string | null;
  /** What was agreed of the dates that the accountable party names; null where nothing was. */
  readonly statedDates: StatedDates | null;
  readonly overrulings: readonly StoredFact<'verdict.overruled'>[];
  /** The facts that say whose it is: who is accountable, who performs it, and which parcel it is. */
  readonly accountableFacts: readonly StoredFact[];
  readonly performingFacts: readonly StoredFact[];
  readonly parcelFacts: readonly StoredFact[];
  /** The role in which the accountable party's standing counts it; null for deliveries, which count by order. */
  readonly countsAs: TallyEntry['role'] | null;
}

const isDateWindow = (window: Window): window is DateWindow => window.until.length === 10;

/** Whether an agreement makes a promise of it: of a date that the accountable party named, other than in the agreement. */
const isAgreedDate = ({ body }: Promise_, statedDates: StatedDates | null): boolean =>
  statedDates !== null &&
  body.byRole === 'accountable' &&
  body.clause === undefined &&
  (body.basis === 'promised' || body.basis === 'estimated');

function statementInput(fact: Promise_, window: DateWindow, { statedDates }: Part, zone: string): StatementInput {
  return {
    statedAt: fact.occurred,
    statedOn: localDay(fact.occurred, zone),
    basis: fact.body.basis,
    byRole: fact.body.byRole,
    window,
    early: fact.body.early ?? null,
    ...(fact.body.clause === undefined ? {} : { notPerforming: true }),
    ...(statedDates !== null && isAgreedDate(fact, statedDates) ? { agreed: statedDates.grace } : {}),
  };
}

/** What somebody gave their word for; the law, what is usual and a wish are nobody's. */
export const isWord = (basis: Basis): boolean => basis === 'paid' || basis === 'promised' || basis === 'estimated';

/** Where nobody is named, a promise is of whom it binds, whoever wrote it down. */
function statementRecord(fact: Promise_, { statedDates, accountable }: Part): StatementRecord {
  const { by, byRole, basis } = fact.body;
  const whoseWord = byRole === 'accountable' && isWord(basis) ? accountable : null;
  const agreed = statedDates !== null && isAgreedDate(fact, statedDates) ? statedDates.clause : fact;
  const { clause } = agreed.body;
  return {
    statedAt: fact.occurred,
    by: by === undefined ? whoseWord : partyNode(by),
    byName: by?.name ?? null,
    window: fact.body.window,
    document: fact.source.document,
    ...(clause === undefined ? {} : { clause, agreedAt: agreed.occurred }),
  };
}

/** One statement that two documents carry (a mail and its copy in a mailbox) is one statement. */
function distinct(promises: readonly Promise_[]): Promise_[] {
  const seen = new Set<string>();
  return promises.filter((promise) => {
    const key = wordingOf(promise);
    return seen.has(key) ? false : seen.add(key);
  });
}

export function settledOf(verdict: Verdict): SettledVerdict | null {
  return verdict === 'open' || verdict === 'overdue' ? null : verdict;
}

/** What the person last decided against the rules; null where they did not, or took it back. */
export function overrulingOf(overrulings: Part['overrulings']): ExpectationRecord['overruled'] {
  const last = overrulings.at(-1);
  if (last === undefined || last.body.verdict === null) return null;
  return { verdict: last.body.verdict, reason: last.body.reason, at: last.occurred };
}

/** A settled verdict as standings count it; what was dropped, or is of no known party, is not counted. */
export function tallyOf(
  party: string | null,
  role: TallyEntry['role'],
  settled: SettledVerdict | null,
  on: string,
): TallyEntry | null {
  if (party === null || settled === null || settled === 'dropped') return null;
  return { party, role, verdict: settled, day: dayNumber(on.slice(0, 10)) };
}

/** Judges a part and makes its record; null where nothing was stated in time. */
export function expectationOf(part: Part, context: FoldContext): ExpectationRecord | null {
  const promises = distinct(standing(part.promises));
  const inputs = promises.flatMap((fact) =>
    isDateWindow(fact.body.window) ? [statementInput(fact, fact.body.window, part, context.zone)] : [],
  );
  const judgement = judgePart(
    {
      statements: inputs,
      observed: part.observed,
      inFull: part.inFull,
      handedOverOn: part.handedOverOn,
      dispatchDueOn: part.dispatchDueOn,
    },
    context.calendar(part.country),
    context.grace,
  );
  if (judgement === null) return null;
  const overruled = overrulingOf(part.overrulings);
  const settled = overruled === null ? judgement.settled : settledOf(overruled.verdict);
  const observedOn = part.observed.kind === 'on' ? part.observed.on : null;
  const performing = part.performing === null ? null : judgement.performing;
  const settledOn = observedOn ?? judgement.dueOn;
  return {
    id: idOf(part.key),
    kind: part.kind,
    words: part.words,
    order: part.order,
    shipment: part.shipment,
    interaction: part.interaction,
    accountable: part.accountable,
    performing: part.performing,
    basis: judgement.basis,
    graceDays: judgement.graceDays,
    country: part.country,
    original: judgement.original,
    current: judgement.current,
    statements: promises.map((fact) => statementRecord(fact, part)),
    observedOn,
    dueOn: judgement.dueOn,
    settled,
    performingDueOn: performing?.dueOn ?? null,
    performingSettled: performing?.settled ?? null,
    overruled,
    tally:
      part.countsAs === null
        ? tallyOf(part.performing, 'carrier', performing?.settled ?? null, settledOn)
        : tallyOf(part.accountable, part.countsAs, settled, settledOn),
    because: becauseOfPart(part, promises, judgement, overruled !== null),
  };
}

function becauseOfPart(part: Part, promises: readonly Promise_[], judgement: Judgement, overruled: boolean) {
  const upheld = standing(part.promises);
  const corrected = upheld === part.promises ? [] : part.promises.filter((fact) => !upheld.includes(fact));
  const states = (window: DateWindow): StoredFact[] => {
    const deciding = promises.filter(
      ({ body }) => body.window.until === window.until && body.window.from === window.from,
    );
    return [...deciding, ...promises.filter((fact) => !deciding.includes(fact)), ...corrected, ...part.movedBy];
  };
  const original = states(judgement.original);
  const deciding = ofKind(original, 'promise.stated')[0];
  const agreed = deciding !== undefined && isAgreedDate(deciding, part.statedDates) ? part.statedDates : null;
  const decided: StoredFact[] = [
    ...(overruled ? part.overrulings.slice(-1) : []),
    ...part.observedFacts.slice(0, 1),
    ...original,
    ...(agreed === null ? [] : [agreed.clause]),
  ];
  const verdict = [...new Set([...decided, ...part.observedFacts])];
  const current = states(judgement.current);
  const asAgreed = agreed === null ? original : [agreed.clause, ...original];
  return {
    kind: original,
    words: original,
    order: [...part.parcelFacts, ...promises],
    shipment: part.parcelFacts,
    accountable: part.accountableFacts,
    performing: part.performingFacts,
    original,
    current,
    basis: asAgreed,
    graceDays: asAgreed,
    observedOn: part.observedFacts,
    statements: [...promises, ...corrected],
    verdict,
    performerVerdict: verdict,
    overruled: overruled ? part.overrulings.slice(-1) : [],
    gapDays: verdict,
    gapBusinessDays: verdict,
    gapDaysCurrent: [...new Set([...part.observedFacts.slice(0, 1), ...current, ...part.observedFacts])],
  };
}
