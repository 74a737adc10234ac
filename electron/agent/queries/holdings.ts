import { type DataCategory, type Holding, type HoldingItem, type HoldingReason } from '../../../shared/model/index.ts';
import { agreedWith } from './agreed-data.ts';
import { type Asking, statement } from './asking.ts';
import { marksOfMany, partyByMark } from './references.ts';

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
type Of<Row> = Row & { readonly whose: string };

/** SQL: the spans by party, each day read off the end of an index: of a courier there may be as many parcels as orders. */
const spanOf = (table: string, party: string): string => `WITH ${marksOfMany}
  SELECT whose, min((SELECT min(sort_on) FROM ${table} WHERE ${party} = marks.id)) AS first,
    max((SELECT max(sort_on) FROM ${table} WHERE ${party} = marks.id)) AS last FROM marks GROUP BY whose`;

const spans = { orders: spanOf('"order"', 'vendor'), parcels: spanOf('shipment', 'carrier') } as const;

const contactSpans = `WITH ${marksOfMany} SELECT whose, channel, min(held_at) AS first, max(held_at) AS last
  FROM marks CROSS JOIN interaction ON party = marks.id GROUP BY whose, channel`;

/** Rows of many parties by the party, asked for at once: a hundred small questions take longer than one. */
export function byParty<Row>({ database }: Asking, sql: string, parties: readonly string[]): Map<string, Of<Row>[]> {
  return Map.groupBy(statement<Of<Row>>(database, sql).all({ parties: JSON.stringify(parties) }), ({ whose }) => whose);
}

/** What each of several parties holds: what the dealings tell, what was agreed, then what the person said, which outranks both. */
export function holdingsOfAll(asking: Asking, parties: readonly string[]): (party: string) => Holding[] {
  const given = {
    orders: byParty<Span>(asking, spans.orders, parties),
    parcels: byParty<Span>(asking, spans.parcels, parties),
  };
  const contacts = byParty<Span & { channel: string }>(asking, contactSpans, parties);
  const negotiating = byParty<object>(asking, negotiatingWith, parties);
  const said = byParty<SaidRow>(asking, saidOfMany, parties);
  return (party) => {
    const known = new Known();
    for (const kind of ['orders', 'parcels'] as const)
      for (const span of given[kind].get(party) ?? []) if (span.first !== null) known.add(givenBy[kind], kind, span);
    for (const { channel, first, last } of contacts.get(party) ?? []) {
      const span = { first: first?.slice(0, 10) ?? null, last: last?.slice(0, 10) ?? null };
      known.add(givenOn(channel), 'interactions', span);
    }
    const { holdings } = known;
    if (negotiating.has(party)) applyAgreement(asking, party, holdings, known.lastDealing);
    for (const row of said.get(party) ?? [])
      holdings.set(row.category, overruled(holdings.get(row.category), holdingOf(row)));
    return [...holdings.values()].toSorted((one, other) => one.category.localeCompare(other.category));
  };
}

/** What one party holds. */
export const holdingsOf = (asking: Asking, party: string): Holding[] => holdingsOfAll(asking, [party])(party);

/** What dealings tell, as they are heard one after the other. */
class Known {
  readonly holdings = new Map<string, Holding>();
  lastDealing: string | null = null;

  add(given: readonly Given[], because: HoldingReason, { first, last }: Span): void {
    this.lastDealing = later(this.lastDealing, last);
    for (const { category, sure } of given) {
      const before = this.holdings.get(category);
      const isBetter = before === undefined || (sure && !before.sure);
      this.holdings.set(category, {
        ...(isBetter ? { ...nothingSaid, category, because, sure } : before),
        since: earlier(before?.since ?? null, first),
        last: later(before?.last ?? null, last),
      });
    }
  }
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

const saidColumns = 'holding.id, party, category, held, since, kept_until AS keptUntil, purpose, notes';
const saidOfMany = `WITH ${marksOfMany} SELECT whose, ${saidColumns} FROM marks CROSS JOIN holding ON party = marks.id
  ORDER BY category, holding.id`;
const negotiatingWith = `WITH ${marksOfMany} SELECT DISTINCT whose FROM marks CROSS JOIN negotiation ON party = marks.id`;

const holdingOf = ({ category, since, keptUntil, notes, held, purpose }: SaidRow): Holding => ({
  ...{ category, since, keptUntil, notes },
  because: 'person',
  agreement: null,
  sure: true,
  last: null,
  purposes: purpose === null || purpose === '' ? [] : [purpose],
  held: held === 1,
});

export function holdingById(asking: Asking, id: string): HoldingItem | null {
  const row = statement<SaidRow>(asking.database, `SELECT ${saidColumns} FROM holding WHERE id = ?`).get(id);
  if (row === undefined) return null;
  return { id, party: partyByMark(asking, row.party) ?? { id: row.party, name: '' }, ...holdingOf(row) };
}
