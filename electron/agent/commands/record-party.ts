import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type PartyRef, isAddress, markOf } from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { isZone } from '../settings.ts';
import { findOf, findParty } from '../queries/index.ts';
import { type Acting, keepTogether, said } from './acting.ts';
import { nameParty } from './party-facts.ts';
import { subjectId } from './record-order.ts';

/** Records a party, or changes one. @throws AgentError */
export function recordParty(acting: Acting, input: ParsedInputOf<'party.record'>): OutputOf<'party.record'> {
  const { party, name, ...rest } = input;
  if (party === undefined && name === undefined) throw new AgentError('party_without_name', { fields: ['name'] });
  const unfit = input.contacts?.find((contact) => !isAddress(contact));
  if (unfit !== undefined) throw new AgentError('no_such_address', { fields: ['contacts'], ...unfit });
  const closed = input.hours?.open.find(({ from, until }) => from === until && from !== '00:00');
  if (closed !== undefined) throw new AgentError('hours_never_open', { fields: ['hours'], at: closed.from });
  if (input.hours != null && !isZone(input.hours.zone))
    throw new AgentError('no_such_zone', { fields: ['hours'], zone: input.hours.zone });
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
