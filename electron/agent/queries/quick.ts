import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { addDays } from '../../../shared/judge/index.ts';
import {
  type ExpectationItem,
  type OrderState,
  type Reference,
  nameKey,
  trackingMark,
} from '../../../shared/model/index.ts';
import { AgentError } from '../errors.ts';
import { nodeId } from '../facts/index.ts';
import { type Knows, readLine } from '../intake/quick/read-line.ts';
import { type Asking, statement } from './asking.ts';
import { listExpectations } from './expectations.ts';
import { orderAmongOthers } from './names.ts';
import { openQuestions } from './open-questions.ts';
import { listOrders } from './orders.ts';
import { findOf, findParty, findRecord } from './references.ts';

/** An order that is silent for longer has been settled in some other way. */
const awaitedForDays = 400;
const candidatesAtMost = 6;
const isAwaited = (state: OrderState): boolean => !['delivered', 'cancelled', 'returned', 'refunded'].includes(state);

/** Refunds that are awaited, of one party or all, those overdue first. */
function openRefunds(asking: Asking, party: string | undefined): ExpectationItem[] {
  const asked = { limit: 100, after: null, kind: 'refund', ...(party === undefined ? {} : { party }) } as const;
  return (['overdue', 'open'] as const).flatMap((verdict) => listExpectations(asking, { ...asked, verdict }).items);
}

/** A refund as one of several to choose from: by how it was worded, whose it is to pay, and what was bought. */
function refundToChoose(asking: Asking, { id, words, accountable, order }: ExpectationItem): Reference {
  const of = order === null ? null : orderAmongOthers(asking, order.id);
  const parts = [words, ...(of === null ? [accountable?.name ?? null] : [of.name])];
  return { id, name: parts.filter((part) => part !== null).join(' · ') || id };
}

/** What one line says, held against the chain. @throws AgentError `not_found` for an order in sight that is not there */
export function readQuick(asking: Asking, input: ParsedInputOf<'quick.read'>): OutputOf<'quick.read'> {
  const inSight = input.order === undefined ? null : findOf(asking, 'order', input.order).id;
  const { settings, today } = asking;
  const reading = {
    today,
    locale: input.locale,
    country: settings.country,
    currency: input.currency,
    inSight: inSight === null ? null : orderAmongOthers(asking, inSight),
  };
  const knows = knowing(asking);
  const draft = readLine(input.line, reading, knows);
  // An amount without a sign is in what its vendor was paid in last, before any other.
  const paidIn = draft.party === null ? null : currencyOf(asking, draft.party.value);
  return paidIn === null || paidIn === input.currency
    ? draft
    : readLine(input.line, { ...reading, currency: paidIn }, knows);
}

/** What a party was paid in last; null where nobody knows. */
function currencyOf(asking: Asking, party: string): string | null {
  const known = findParty(asking, party);
  if (known === null) return null;
  const { items } = listOrders(asking, { vendor: known.id, sort: 'placed', limit: 20, after: null });
  return items.find(({ total }) => total !== null)?.total?.currency ?? null;
}

function knowing(asking: Asking): Knows {
  return {
    party: (name) => (nameKey(name).length < 2 ? null : (findParty(asking, name)?.name ?? null)),
    project: (name) =>
      statement<{ name: string }>(asking.database, 'SELECT name FROM project WHERE name_key = ?').get(nameKey(name))
        ?.name ?? null,
    order: (number) => {
      try {
        const { subject, id } = findRecord(asking, number);
        return subject === 'order' ? orderAmongOthers(asking, id) : null;
      } catch (error) {
        // No record, or several: the number says no order for sure.
        if (error instanceof AgentError) return null;
        throw error;
      }
    },
    awaited: (party, words) => {
      const since = addDays(asking.today, -awaitedForDays);
      const search = [party, words].filter((part) => part !== null).join(' ');
      const asked = { limit: 100, after: null, sort: 'placed', since, search } as const;
      // What is overdue is spoken of first, however much was ordered since.
      const found = [...listOrders(asking, { ...asked, verdict: 'overdue' }).items, ...listOrders(asking, asked).items];
      const ids = new Set(found.filter(({ state }) => isAwaited(state)).map(({ id }) => id));
      return [...ids].slice(0, candidatesAtMost).flatMap((id) => orderAmongOthers(asking, id) ?? []);
    },
    parcelOf: (number) => {
      const orders = statement<{ order: string }>(
        asking.database,
        'SELECT so."order" FROM mark m JOIN shipment_order so ON so.shipment = m.subject WHERE m.id = ?',
      ).all(nodeId(trackingMark(number)));
      const [only, ...more] = orders;
      return only === undefined || more.length > 0 ? null : orderAmongOthers(asking, only.order);
    },
    questions: (party, day) => {
      const by = findParty(asking, party);
      return by === null ? [] : openQuestions(asking, by.id, day, candidatesAtMost);
    },
    refunds: (party, order) => {
      const by = party === null ? null : findParty(asking, party);
      if (party !== null && by === null) return [];
      return openRefunds(asking, by?.id)
        .filter(({ accountable }) => by === null || accountable?.id === by.id)
        .filter((refund) => order === null || refund.order?.id === order)
        .slice(0, candidatesAtMost)
        .map((refund) => refundToChoose(asking, refund));
    },
  };
}
