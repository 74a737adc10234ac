import { stateAfter } from '../../../../shared/judge/index.ts';
import type { RequestEvent, RequestState } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import type { RequestRecord, Subject } from '../records.ts';
import { partyNode } from './party-node.ts';
import { becauseOf, ofKind, pick } from './pick.ts';

/** Folds a request about personal data. Its state is where its events lead in the order of their days, as far as each may follow. */
export function foldRequest({ id, kind, facts }: Subject): RequestRecord | null {
  if (kind !== 'request') return null;
  const made = ofKind(facts, 'request.made');
  const [first] = made;
  const party = pick(made, ({ body }) => body.party);
  const jurisdiction = pick(made, ({ body }) => body.jurisdiction);
  const right = pick(made, ({ body }) => body.right);
  const asked = party === null ? null : partyNode(party.value);
  if (first === undefined || asked === null || jurisdiction === null || right === null) return null;
  const reports = ofKind(facts, 'request.reported').toSorted((one, other) => one.body.on.localeCompare(other.body.on));
  let state: RequestState = 'draft';
  const leading: StoredFact[] = [];
  for (const report of reports) {
    const next = stateAfter(state, report.body.event);
    if (next === null || next === state) continue;
    state = next;
    leading.unshift(report);
  }
  const on = (event: RequestEvent) =>
    pick(
      reports.filter(({ body }) => body.event === event),
      ({ body }) => body.on,
    );
  const [sentOn, acknowledgedOn, extendedOn] = [on('sent'), on('acknowledged'), on('extended')];
  const answeredOn = state === 'denied' ? on('denied') : on('answered');
  const deniedFor = pick(reports, ({ body }) => body.reason);
  const notes = pick([...made, ...reports], ({ body }) => body.notes);
  return {
    id,
    party: asked,
    jurisdiction: jurisdiction.value,
    right: right.value,
    state,
    sentOn: sentOn?.value ?? null,
    acknowledgedOn: acknowledgedOn?.value ?? null,
    extendedOn: extendedOn?.value ?? null,
    answeredOn: answeredOn?.value ?? null,
    deniedFor: state === 'denied' ? (deniedFor?.value ?? 'other') : null,
    notes: notes?.value ?? null,
    sortOn: sentOn?.value ?? first.occurred.slice(0, 10),
    because: becauseOf({
      party,
      jurisdiction,
      right,
      state: leading,
      sentOn,
      acknowledgedOn,
      extendedOn,
      answeredOn,
      deniedFor,
      notes,
      clocks: sentOn,
    }),
  };
}
