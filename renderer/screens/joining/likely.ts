// Which records are likely the same as one: what is offered before anything is written.
import { nameKey } from '../../../shared/model/mark.ts';
import type { OrderListItem, PartyItem } from '../../../shared/model/index.ts';

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

const firstWord = (name: string): string => nameKey(name.trim().split(/\s/)[0] ?? '');

const figuresIn = (name: string): string => (name.match(/\d+/g) ?? []).map(Number).join(' ');

/**
 * How alike two names are, 0 to 1: by the pairs of letters they share, so that a slip of the keys does no harm. Those that
 * begin with the same name are ("Amazon Marketplace", "Amazon EU"). Those that have other numbers are not: "Store 12" is another than "Store 21".
 */
export function likeness(one: string, other: string): number {
  const [figures, others] = [figuresIn(one), figuresIn(other)];
  if (figures !== '' && others !== '' && figures !== others) return 0;
  const [first, second] = [nameKey(one), nameKey(other)];
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  if (shorter.length > 2 && longer.startsWith(shorter)) return 1;
  if (firstWord(one).length > 3 && firstWord(one) === firstWord(other)) return 1;
  const [pairs, left] = [pairsOf(shorter), [...pairsOf(longer)]];
  const shared = pairs.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return pairs.length === 0 ? 0 : (2 * shared.length) / (shorter.length + longer.length - 2);
}

const isAlike = (one: string, other: string): boolean => likeness(one, other) >= 0.6;

const mailDomains = ({ contacts }: PartyItem): readonly string[] =>
  contacts.flatMap(({ channel, address }) => (channel === 'email' ? [address.slice(address.indexOf('@') + 1)] : []));

/** Those that go by a like name or write from the same domain; of these, those in the same role first. */
export function likelyParties(id: string, name: string, known: readonly PartyItem[]): readonly PartyItem[] {
  const own = known.find((party) => party.id === id);
  const domains = own === undefined ? [] : mailDomains(own);
  const signs = (party: PartyItem): number =>
    (mailDomains(party).some((domain) => domains.includes(domain)) ? 2 : 0) + (isAlike(party.name, name) ? 2 : 0);
  const rank = (party: PartyItem): number =>
    signs(party) + (party.roles.some((role) => own?.roles.includes(role)) ? 1 : 0);
  return known.filter((party) => party.id !== id && signs(party) > 0).toSorted((one, other) => rank(other) - rank(one));
}

/** Those of the same vendor: for the same sum or item first, then by how near they lie to its day. */
export function likelyOrders(own: OrderListItem, known: readonly OrderListItem[]): readonly OrderListItem[] {
  const daysApart = ({ placedOn }: OrderListItem): number =>
    placedOn === null || own.placedOn === null
      ? Number.MAX_VALUE
      : Math.abs(Date.parse(placedOn) - Date.parse(own.placedOn));
  const signs = ({ total, firstItem }: OrderListItem): number =>
    (total !== null && total.amountMinor === own.total?.amountMinor && total.currency === own.total.currency ? 1 : 0) +
    (firstItem !== null && own.firstItem !== null && isAlike(firstItem, own.firstItem) ? 1 : 0);
  return known
    .filter((order) => order.id !== own.id && order.vendor?.id === own.vendor?.id)
    .toSorted((one, other) => signs(other) - signs(one) || daysApart(one) - daysApart(other));
}
