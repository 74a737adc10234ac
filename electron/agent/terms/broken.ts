import type { NegotiationItem, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addBusinessDays, addDays, personCalendar } from '../../../shared/judge/index.ts';
import { type Draft, markOf, ranks } from '../../../shared/model/index.ts';
import { canonicalText, clauseSentence, schedule, termsWords } from '../../../shared/terms/index.ts';
import { type Acting, said } from '../commands/acting.ts';
import { AgentError } from '../errors.ts';
import { beginTransaction, newId } from '../facts/index.ts';
import { termsFileOf, dayIn, dayOfSign, findOf, negotiationById, statement, withAmended } from '../queries/index.ts';

/**
 * Records that a clause of an agreement was broken, with what shows it, and awaits that it is put right within the time
 * that the agreement's own clause on breaches leaves. What happened before it was amended breaks the agreement before.
 * @throws AgentError `not_found`, `not_yet`, `before_agreed`, `no_such_clause`
 */
export function breakClause(acting: Acting, input: ParsedInputOf<'terms.broken'>): OutputOf<'terms.broken'> {
  const named = negotiationById(acting, findOf(acting, 'negotiation', input.negotiation).id);
  if (named?.answer?.event !== 'accepted')
    throw new AgentError('not_found', { ref: input.negotiation, wanted: 'negotiation' });
  const shown = input.evidence === undefined ? null : dayOfSign(acting, input.evidence);
  const on = input.on ?? shown ?? acting.today;
  if (on > acting.today) throw new AgentError('not_yet', { fields: ['on'], on });
  const sinceOf = ({ answer, offeredAt }: NegotiationItem) => dayIn(acting, answer?.at ?? offeredAt);
  const negotiation = withAmended(acting, named).find((each) => sinceOf(each) <= on);
  if (negotiation === undefined) throw new AgentError('before_agreed', { fields: ['on'], on, since: sinceOf(named) });
  const document = negotiation.agreementDocument ?? negotiation.offerDocument;
  if (document === null) throw new AgentError('not_found', { ref: input.negotiation, wanted: 'negotiation' });
  const file = termsFileOf(acting, document) as { schedule: unknown };
  const { clauses } = schedule.parse(file.schedule);
  const sourceOf = (id: string) => {
    const at = clauses.findIndex(({ clause }) => clause === id);
    const clause = clauses[at];
    if (clause === undefined) return null;
    const quote = canonicalText(clause);
    return { clause, source: { document, place: `/schedule/clauses/${at}`, quote, rank: ranks.person } };
  };
  const broken = sourceOf(input.clause);
  if (broken === null) throw new AgentError('no_such_clause', { fields: ['clause'], clause: input.clause });
  const now = acting.now.toISOString();
  const drafts: Draft[] = [
    {
      ...said('clause.broken', now, [markOf('negotiation', 'id', negotiation.id)], {
        clause: input.clause,
        on,
        ...(input.evidence === undefined ? {} : { evidence: input.evidence }),
        ...(input.note === undefined ? {} : { note: input.note }),
      }),
      source: broken.source,
    },
  ];
  const remedy = sourceOf('breach');
  if (remedy?.clause.type === 'Breach') {
    const { remedyDays, counted } = remedy.clause;
    const calendar = personCalendar(acting.settings, acting.settings.country);
    const until = counted === 'calendar_days' ? addDays(on, remedyDays) : addBusinessDays(calendar, on, remedyDays);
    const party = { name: negotiation.party.name, marks: [markOf('party', 'id', negotiation.party.id)] };
    const { language } = acting.settings;
    drafts.push({
      ...said('promise.stated', now, [markOf('expectation', 'id', newId(acting.now.getTime()))], {
        expects: 'other',
        window: { from: null, until: until < acting.today ? acting.today : until },
        basis: 'promised',
        by: party,
        of: party,
        byRole: 'accountable',
        words: clauseSentence(broken.clause, termsWords[language === 'system' ? 'en' : language]),
        clause: 'breach',
      }),
      source: remedy.source,
    });
  }
  const { writer } = acting.store;
  return writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'clause_broken', acting.now);
      const row = statement<{ seq: number }>(writer, 'SELECT seq FROM document WHERE hash = ?').get(document);
      acting.chain.keep(drafts, begun, new Map(row === undefined ? [] : [[document, row.seq]]));
      return { subject: { id: negotiation.id, name: negotiation.party.name }, transaction: begun.id };
    })
    .immediate();
}
