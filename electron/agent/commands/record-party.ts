import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type PartyRef, markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { findOf, findParty } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { nameParty } from './party-facts.ts';
import { subjectId } from './record-order.ts';

/** Records a party, or changes one. @throws AgentError */
export function recordParty(acting: Acting, input: ParsedInputOf<'party.record'>): OutputOf<'party.record'> {
  const { party, name, ...rest } = input;
  if (party === undefined && name === undefined) throw new AgentError('party_without_name', { fields: ['name'] });
  const now = acting.now.toISOString();
  const known = party === undefined ? findParty(acting, name ?? '') : findOf(acting, 'party', party);
  const role = input.roles?.includes('carrier') === true ? 'carrier' : null;
  const marks: PartyRef['marks'] =
    known === null ? nameParty(acting, name ?? '', role, now).ref.marks : [markOf('party', 'id', known.id)];
  // Who names a known party only to say more about it does not give it another name.
  const named = party === undefined && known !== null ? {} : { name };
  const stated = Object.fromEntries(Object.entries({ ...named, ...rest }).filter(([, value]) => value !== undefined));
  const { transaction } = keepTogether(acting, 'party_described', [said('party.described', now, marks, stated)]);
  const [mark] = marks;
  const id = mark === undefined ? '' : subjectId(acting, mark);
  return { subject: findParty(acting, id) ?? { id, name: name ?? '' }, transaction };
}
