import type { ParsedInputOf, TermsKept } from '../../../shared/api.ts';
import type { Channel, ExpectationItem, LocalDate, Reference, Topic } from '../../../shared/model/index.ts';
import { partyDomainMark } from '../../../shared/model/index.ts';
import { type Awaited, type Incoming, type Sign, clauseOf, keepingOf, schedule } from '../../../shared/terms/index.ts';
import { type StoredFact, factsOf, nodeId } from '../facts/index.ts';
import { ownDomainOf, senderOf } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { bytesOfDocument } from './documents.ts';
import { expectationsOf, expectationsOfAccountable } from './expectations.ts';
import { documentReference, interactionReference, orderReference } from './names.ts';
import { partyItemById } from './parties.ts';
import { marksOf, marksOfSubject, partyWanted } from './references.ts';
import { agreementLastHeldWith } from './terms.ts';

/** More than a person reads: what is older counts no more. */
const contactsAtMost = 500;
const marketingAtMost = 50;

interface InForce {
  readonly since: string;
  readonly until: string;
}

/** How the clauses of the agreement last held with a party were kept. */
export async function termsKept(asking: Asking, input: ParsedInputOf<'terms.kept'>): Promise<TermsKept> {
  const party = partyWanted(asking, input.party);
  const negotiation = agreementLastHeldWith(asking, party.id);
  const document = negotiation?.agreementDocument ?? negotiation?.offerDocument ?? null;
  if (negotiation === null || negotiation.answer === null || document === null)
    return { party, negotiation: null, clauses: [] };
  const file = JSON.parse(new TextDecoder().decode(bytesOfDocument(asking, document).bytes)) as { schedule: unknown };
  const agreed = schedule.parse(file.schedule);
  const inForce = { since: negotiation.answer.at, until: negotiation.endedAt ?? '9999-12-31T00:00:00Z' };
  const incoming = [...contactsWith(asking, party.id, inForce), ...(await marketingOf(asking, party.id, inForce))];
  const awaited = awaitedOf(asking, party.id, document, inForce);
  const breaches = breachesOf(asking, negotiation.id);
  const clauses = keepingOf(agreed.clauses, incoming, awaited).flatMap(({ clause: id, kept, broken, open }) => {
    const clause = clauseOf(agreed, id);
    const recorded = breaches.filter((breach) => breach.clause === id);
    const isRecorded = (sign: Sign): boolean =>
      recorded.some(({ evidence }) => evidence?.subject === sign.subject && evidence.id === sign.id);
    return clause === null
      ? []
      : [
          {
            clause,
            kept,
            open,
            breaches: recorded.map(({ clause: _clause, evidence, ...breach }) => ({
              ...breach,
              evidence: evidence === null ? null : named(asking, evidence),
            })),
            suggestions: broken.filter((sign) => !isRecorded(sign)).map((sign) => named(asking, sign)),
          },
        ];
  });
  return { party, negotiation, clauses };
}

type Evidence = NonNullable<StoredFact<'clause.broken'>['body']['evidence']>;

const named = (asking: Asking, { subject, id }: Evidence): TermsKept['clauses'][number]['suggestions'][number] => ({
  subject,
  id,
  name: referenceOf(asking, subject, id)?.name ?? null,
});

function referenceOf(asking: Asking, subject: Evidence['subject'], id: string): Reference | null {
  switch (subject) {
    case 'document':
      return documentReference(asking, id);
    case 'interaction':
      return interactionReference(asking, id);
    case 'order':
      return orderReference(asking, id);
    case 'expectation':
      return whatFor(expectationsOf(asking, 'id', id)[0]);
    default:
      return subject satisfies never;
  }
}

/** What an expectation is known by: its order, else the contact that awaits an answer. */
const whatFor = (expectation: ExpectationItem | undefined): Reference | null =>
  expectation?.order ?? expectation?.interaction ?? null;

function contactsWith(asking: Asking, party: string, { since, until }: InForce): Incoming[] {
  interface Row {
    readonly id: string;
    readonly at: string;
    readonly channel: Channel;
    readonly asked: number;
    readonly topic: Topic | null;
  }
  return statement<Row>(
    asking.database,
    `SELECT i.id, i.held_at AS at, i.channel, i.topic, EXISTS (SELECT 1 FROM interaction mine WHERE mine.cluster = i.cluster
       AND mine.direction = 'outbound' AND mine.held_at < i.held_at) AS asked
     FROM interaction i WHERE i.party IN ${marksOfSubject} AND i.direction = 'inbound'
       AND i.held_at >= ? AND i.held_at <= ? ORDER BY i.held_at DESC LIMIT ${contactsAtMost}`,
  )
    .all(party, party, new Date(since).toISOString(), new Date(until).toISOString())
    .map(({ id, at, channel, asked, topic }) => ({
      subject: 'interaction',
      id,
      at,
      on: dayIn(asking, at),
      channel,
      wasAsked: asked === 1,
      topic,
    }));
}

const dayIn = ({ settings: { zone } }: Asking, at: string): LocalDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at));

/** Mails that were read as marketing and came from a domain of the party: one by which it is known, or of its addresses. */
async function marketingOf(asking: Asking, party: string, { since, until }: InForce): Promise<Incoming[]> {
  const marks = new Set([party, ...marksOf(asking, party)]);
  const contacts = partyItemById(asking, party)?.contacts ?? [];
  const domains = new Set(contacts.flatMap(({ address }) => ownDomainOf(address) ?? []));
  const documents = statement<{ hash: string }>(
    asking.database,
    `SELECT d.hash FROM document d JOIN "transaction" t ON t.seq = d.last_transaction
     WHERE d.reason = 'marketing' AND t.retracted = 0 ORDER BY d.seq DESC LIMIT ${marketingAtMost}`,
  ).all();
  const mails: Incoming[] = [];
  for (const { hash } of documents) {
    const sender = await senderOf({ ...bytesOfDocument(asking, hash), hash });
    if (sender === null || sender.at === null) continue;
    if (!domains.has(sender.domain) && !marks.has(nodeId(partyDomainMark(sender.domain)))) continue;
    const time = Date.parse(sender.at);
    if (time < Date.parse(since) || time > Date.parse(until)) continue;
    mails.push({
      subject: 'document',
      id: hash,
      at: sender.at,
      on: dayIn(asking, sender.at),
      channel: 'email',
      wasAsked: false,
      topic: 'marketing',
    });
  }
  return mails;
}

/** What the party was to do, with the clause of the agreement of that file. */
function awaitedOf(asking: Asking, party: string, document: string, { since }: InForce): Awaited[] {
  return expectationsOfAccountable(asking, party, dayIn(asking, since), contactsAtMost).flatMap((expectation) => {
    const { id, verdict } = expectation;
    const promising = expectation.statements.find(
      ({ clause, window }) =>
        clause !== undefined && clause !== 'breach' && window.until === expectation.original.until,
    );
    // A date that was named has the order's document; a clause of another agreement has its own.
    const isOurs = promising?.clause === 'stated_date' || promising?.document?.id === document;
    return promising === undefined || !isOurs
      ? []
      : [{ id, clause: promising.clause ?? null, verdict, delay: delayOf(expectation) }];
  });
}

function delayOf({ kind, original, statements }: ExpectationItem): Awaited['delay'] {
  if (kind !== 'delivery' && kind !== 'dispatch') return null;
  const told = statements
    .filter(({ window, by }) => by !== null && window.until > original.until)
    .map(({ statedAt }) => statedAt)
    .sort()[0];
  return { until: `${original.until}T23:59:59Z`, toldAt: told ?? null };
}

interface Breach {
  readonly fact: string;
  readonly clause: string;
  readonly on: LocalDate;
  readonly evidence: Evidence | null;
  readonly note: string | null;
}

/** What the person recorded as broken, the oldest first. */
function breachesOf(asking: Asking, negotiation: string): Breach[] {
  const row = statement<{ cluster: number }>(asking.database, 'SELECT cluster FROM negotiation WHERE id = ?').get(
    negotiation,
  );
  const facts = row === undefined ? [] : factsOf(asking.database, row.cluster);
  return facts
    .filter((fact) => fact.kind === 'clause.broken' && !fact.retracted)
    .flatMap((fact) =>
      fact.kind === 'clause.broken'
        ? [
            {
              fact: fact.id,
              clause: fact.body.clause,
              on: fact.body.on,
              evidence: fact.body.evidence ?? null,
              note: fact.body.note ?? null,
            },
          ]
        : [],
    );
}
