import { stateAfter } from '../../../../shared/judge/index.ts';
import type { AskedBack, BackQuestion, RequestEvent, RequestState } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import { ofKind, pick, type Picked } from './pick.ts';

/** How far a request came, by what was reported of it. */
export interface RequestCourseFolded {
  readonly state: RequestState;
  /** What led there, the newest first. */
  readonly leading: readonly StoredFact[];
  readonly asked: readonly AskedBack[];
  /** The reports of questions asked back, and of the person's answers. */
  readonly askedFacts: readonly StoredFact[];
  /** The day of an event. */
  readonly on: (event: RequestEvent) => Picked<string> | null;
}

const questionOf = (event: RequestEvent): BackQuestion | null => {
  if (event === 'identity_asked') return 'identity';
  return event === 'details_asked' ? 'details' : null;
};

/** Its state is where its events lead in the order of their days, as far as each may follow. */
export function requestCourse(facts: readonly StoredFact[]): RequestCourseFolded {
  const reports = ofKind(facts, 'request.reported').toSorted((one, other) => one.body.on.localeCompare(other.body.on));
  let state: RequestState = 'draft';
  const asked: AskedBack[] = [];
  const leading: StoredFact[] = [];
  const askedFacts: StoredFact[] = [];
  for (const report of reports) {
    const { event, on } = report.body;
    const next = stateAfter(state, event);
    if (next === null) continue;
    const what = questionOf(event);
    if (what !== null || event === 'replied') askedFacts.push(report);
    if (what !== null && !asked.some((each) => each.what === what && each.answeredOn === null))
      asked.push({ what, on, answeredOn: null });
    const isOver = next !== 'open' && next !== 'in_progress';
    if (event === 'replied' || isOver) for (const each of asked) each.answeredOn ??= on;
    if (next === state) continue;
    state = next;
    leading.unshift(report);
  }
  const on = (event: RequestEvent) =>
    pick(
      reports.filter(({ body }) => body.event === event),
      ({ body }) => body.on,
    );
  return { state, leading, asked, askedFacts, on };
}
