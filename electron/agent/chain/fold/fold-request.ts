import type { RequestRecord, Subject } from '../records.ts';
import { partyNode } from './party-node.ts';
import { becauseOf, ofKind, pick } from './pick.ts';
import { requestCourse } from './request-course.ts';

/** Folds a request about personal data. */
export function foldRequest({ id, kind, facts }: Subject): RequestRecord | null {
  if (kind !== 'request') return null;
  const made = ofKind(facts, 'request.made');
  const [first] = made;
  const party = pick(made, ({ body }) => body.party);
  const jurisdiction = pick(made, ({ body }) => body.jurisdiction);
  const right = pick(made, ({ body }) => body.right);
  const addressee = party === null ? null : partyNode(party.value);
  if (first === undefined || addressee === null || jurisdiction === null || right === null) return null;
  const { state, leading, asked, askedFacts, on } = requestCourse(facts);
  const reports = ofKind(facts, 'request.reported').toSorted((one, other) => one.body.on.localeCompare(other.body.on));
  const [sentOn, receivedOn] = [on('sent'), on('received')];
  const [acknowledgedOn, extendedOn] = [on('acknowledged'), on('extended')];
  const answeredOn = state === 'denied' ? on('denied') : on('answered');
  const deniedFor = pick(reports, ({ body }) => body.reason);
  const notes = pick([...made, ...reports], ({ body }) => body.notes);
  return {
    id,
    party: addressee,
    jurisdiction: jurisdiction.value,
    right: right.value,
    state,
    sentOn: sentOn?.value ?? null,
    receivedOn: receivedOn?.value ?? null,
    acknowledgedOn: acknowledgedOn?.value ?? null,
    extendedOn: extendedOn?.value ?? null,
    answeredOn: answeredOn?.value ?? null,
    deniedFor: state === 'denied' ? (deniedFor?.value ?? 'other') : null,
    asked,
    notes: notes?.value ?? null,
    sortOn: sentOn?.value ?? first.occurred.slice(0, 10),
    because: becauseOf({
      party,
      jurisdiction,
      right,
      // Of a draft nothing was reported yet: that it was made is what is known of it.
      state: [...leading, ...made],
      sentOn,
      receivedOn,
      acknowledgedOn,
      extendedOn,
      answeredOn,
      deniedFor,
      notes,
      asked: askedFacts,
      clocks: [receivedOn, sentOn, extendedOn].flatMap((picked) => picked?.facts ?? []).concat(askedFacts),
    }),
  };
}
