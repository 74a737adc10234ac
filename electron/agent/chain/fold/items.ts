import { type ItemLine, type Money, type OrderItem, ranks } from '../../../../shared/model/index.ts';
import type { StoredFact } from '../../facts/index.ts';
import { isSaidAfter, pick } from './pick.ts';
import type { Picked } from './pick.ts';

export interface Lines {
  readonly lines: readonly ItemLine[];
  readonly facts: readonly StoredFact[];
}

/**
 * The lines told by the sources of the highest rank that tell any; a line told twice (by its key) is one line. What the
 * person says an order holds replaces what they said before.
 */
export function linesOf(
  facts: readonly (StoredFact & { readonly body: { readonly items?: readonly ItemLine[] | undefined } })[],
): Lines {
  const telling = facts.filter(({ body }) => (body.items?.length ?? 0) > 0);
  const rank = Math.max(0, ...telling.map(({ source }) => source.rank));
  const equal = telling.filter(({ source }) => source.rank === rank);
  const last = equal.reduce<(typeof equal)[number] | undefined>(
    (latest, fact) => (latest === undefined || isSaidAfter(fact, latest) ? fact : latest),
    undefined,
  );
  const best = last !== undefined && last.kind === 'order.placed' && rank === ranks.person ? [last] : equal;
  const lines = new Map<string, ItemLine>();
  for (const { body } of best) for (const line of body.items ?? []) lines.set(line.key, line);
  return {
    lines: [...lines.entries()].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, line]) => line),
    facts: best,
  };
}

export const itemOf = ({ name, quantity, price }: ItemLine): OrderItem => ({ name, quantity, price });

/** The lines as documents tell them. What the person says of items names neither what was owed for each nor its parcel. */
export function documentedLines(placed: readonly StoredFact<'order.placed'>[], told: Lines): Lines {
  if (!told.facts.some(({ source }) => source.document === null)) return told;
  const documented = linesOf(placed.filter(({ source }) => source.document !== null));
  return documented.lines.length === 0 ? told : documented;
}

/** The total as stated, or, where a more specific source says what each line adds, their sum. */
export function totalOf(placed: readonly StoredFact<'order.placed'>[], { lines, facts }: Lines): Picked<Money> | null {
  const stated = pick(placed, ({ body }) => body.total);
  const summed = sumOwed(lines);
  const lineRank = facts[0]?.source.rank ?? 0;
  if (summed === null || (stated !== null && (stated.facts[0]?.source.rank ?? 0) >= lineRank)) return stated;
  return { value: summed, facts };
}

function sumOwed(lines: readonly ItemLine[]): Money | null {
  const currency = lines[0]?.owed?.currency;
  if (currency === undefined) return null;
  let amountMinor = 0;
  for (const { owed } of lines) {
    if (owed?.currency !== currency) return null;
    amountMinor += owed.amountMinor;
  }
  return { amountMinor, currency };
}
