import { type DataCategory, type Holding, type HoldingItem, type HoldingReason } from '../../../shared/model/index.ts';
import { agreedWith } from './agreed-data.ts';
import { type Asking, statement } from './asking.ts';
import { marksOfSubject, partyByMark } from './references.ts';

interface Given {
  readonly category: DataCategory;
  /** False where it only goes with such dealings as a rule. */
  readonly sure: boolean;
}

/** Which kinds of data a kind of dealing gives away. `sure` where there is no dealing of that kind without them. */
export const givenBy: Readonly<Record<'orders' | 'parcels', readonly Given[]>> = {
  orders: [
    { category: 'pd:Purchase', sure: true },
    { category: 'pd:Name', sure: false },
    { category: 'pd:PhysicalAddress', sure: false },
    { category: 'pd:EmailAddress', sure: false },
    { category: 'pd:Transactional', sure: false },
  ],
  parcels: [
    { category: 'pd:Location', sure: true },
    { category: 'pd:Name', sure: true },
    { category: 'pd:PhysicalAddress', sure: true },
  ],
};

/** The same of a contact on a channel. */
export function givenOn(channel: string): readonly Given[] {
  const always: Given = { category: 'pd:Communication', sure: true };
  if (channel === 'email' || channel === 'form') return [always, { category: 'pd:EmailAddress', sure: true }];
  if (channel === 'phone') return [always, { category: 'pd:TelephoneNumber', sure: false }];
  if (channel === 'letter') return [always, { category: 'pd:PhysicalAddress', sure: true }];
  return [always];
}

interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** SQL: the first and the last day, each read off the end of an index: of a courier there may be as many parcels as orders. */
const spanOf = (table: string, party: string): string => `WITH marks (id) AS ${marksOfSubject}
  SELECT min((SELECT min(sort_on) FROM ${table} WHERE ${party} = marks.id)) AS first,
    max((SELECT max(sort_on) FROM ${table} WHERE ${party} = marks.id)) AS last FROM marks`;

const spans = { orders: spanOf('"order"', 'vendor'), parcels: spanOf('shipment', 'carrier') } as const;

const contactSpans = `SELECT channel, min(held_at) AS first, max(held_at) AS last FROM interaction
  WHERE party IN ${marksOfSubject} GROUP BY channel`;

/** What one party holds: what the dealings tell, what was agreed, then what the person said, which outranks both. */
export function holdingsOf(asking: Asking, party: string): Holding[] {
  const { database } = asking;
  const known = new Map<string, Holding>();
  let lastDealing: string | null = null;
  const add = ({ category, sure }: Given, because: HoldingReason, { first, last }: Span): void => {
    lastDealing = later(lastDealing, last);
    const before = known.get(category);
    const isBetter = before === undefined || (sure && !before.sure);
    known.set(category, {
      ...(isBetter ? { ...nothingSaid, category, because, sure } : before),
      since: earlier(before?.since ?? null, first),
      last: later(before?.last ?? null, last),
    });
  };
  for (const kind of ['orders', 'parcels'] as const) {
    const span = statement<Span>(database, spans[kind]).get(party, party);
    if (span === undefined || span.first === null) continue;
    for (const given of givenBy[kind]) add(given, kind, span);
  }
  for (const { channel, first, last } of statement<Span & { channel: string }>(database, contactSpans).all(
    party,
    party,
  )) {
    const span = { first: first?.slice(0, 10) ?? null, last: last?.slice(0, 10) ?? null };
    for (const given of givenOn(channel)) add(given, 'interactions', span);
  }
  applyAgreement(asking, party, known, lastDealing);
  for (const said of saidOf(asking, party)) known.set(said.category, overruled(known.get(said.category), said));
  return [...known.values()].toSorted((one, other) => one.category.localeCompare(other.category));
}

const nothingSaid = { agreement: null, purposes: [], keptUntil: null, held: true, notes: null };

/** What was agreed says for what and how long; that the party has what it was allowed is only presumed. */
function applyAgreement(asking: Asking, party: string, known: Map<string, Holding>, lastDealing: string | null): void {
  const agreed = agreedWith(asking, party);
  if (agreed === null) return;
  const { id: agreement, purposes } = agreed;
  const terms = { agreement, purposes: [...purposes], keptUntil: agreed.keptUntil(lastDealing) };
  // Data given after its end was not given under it.
  const wasGivenUnder = ({ last }: Holding) => agreed.endedOn === null || last === null || last <= agreed.endedOn;
  for (const holding of known.values())
    if (agreed.covers(holding.category) && wasGivenUnder(holding))
      known.set(holding.category, { ...holding, ...terms });
  for (const category of agreed.categories) {
    if (known.has(category)) continue;
    const reason = { because: 'agreement', sure: false, since: agreed.agreedOn, last: null } as const;
    known.set(category, { ...nothingSaid, ...reason, category, ...terms });
  }
}

/** The person's word, and what is known besides of what it leaves open. */
function overruled(before: Holding | undefined, said: Holding): Holding {
  if (before === undefined) return said;
  return {
    ...said,
    since: said.since ?? before.since,
    last: before.last,
    agreement: before.agreement,
    purposes: said.purposes.length > 0 ? said.purposes : before.purposes,
    keptUntil: said.keptUntil ?? before.keptUntil,
  };
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

interface SaidRow extends Pick<Holding, 'category' | 'since' | 'keptUntil' | 'notes'> {
  readonly id: string;
  readonly party: string;
  readonly held: number;
  readonly purpose: string | null;
}

const selectSaid = `SELECT id, party, category, held, since, kept_until AS keptUntil, purpose, notes FROM holding`;

const holdingOf = ({ id: _id, party: _party, held, purpose, ...row }: SaidRow): Holding => ({
  ...row,
  because: 'person',
  agreement: null,
  sure: true,
  last: null,
  purposes: purpose === null || purpose === '' ? [] : [purpose],
  held: held === 1,
});

function saidOf({ database }: Asking, party: string): Holding[] {
  const sql = `${selectSaid} WHERE party IN ${marksOfSubject} ORDER BY category, id`;
  return statement<SaidRow>(database, sql).all(party, party).map(holdingOf);
}

export function holdingById(asking: Asking, id: string): HoldingItem | null {
  const row = statement<SaidRow>(asking.database, `${selectSaid} WHERE id = ?`).get(id);
  if (row === undefined) return null;
  return { id, party: partyByMark(asking, row.party) ?? { id: row.party, name: '' }, ...holdingOf(row) };
}
