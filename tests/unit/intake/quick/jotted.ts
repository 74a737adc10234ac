import type { QuickDraft } from '../../../../shared/api.ts';
import { nameKey, numberKey } from '../../../../shared/model/index.ts';
import { type Knows, type Reading, readLine } from '../../../../electron/agent/intake/quick/read-line.ts';

/** A Monday. */
const today = '2026-11-23';

const parties = ['Anker', 'Northlight Books', 'UPS', 'FedEx', 'Amazon.com'];
const projects = ['Kitchen', 'Neues Handy'];
const awaited = [
  { id: 'o1', number: 'NB-20417', name: 'NB-20417', says: 'northlight books atlas of rivers' },
  { id: 'o2', number: 'AN-1', name: 'Anker: usb hub', says: 'anker usb hub' },
  { id: 'o3', number: 'AN-2', name: 'Anker: power bank', says: 'anker power bank' },
];

/** Delivered, and so awaited no more. */
const settled = [
  { id: 'o4', number: 'H-1', name: 'H-1' },
  { id: 'o5', number: 'AN-12', name: 'AN-12' },
];

/** Promised and not yet paid. */
const refunds = [
  { id: 'r1', name: 'Refund of $20.00', party: 'Northlight Books', order: 'o4' },
  { id: 'r2', name: 'Refund of $19.99', party: 'Anker', order: 'o5' },
  { id: 'r3', name: 'Refund of $5.00', party: 'Anker', order: null },
];

/** Asked of Northlight Books, and not answered; the newer one was told of in a letter. */
const questions = [
  { id: 'q2', name: 'Where is the atlas?', channel: 'letter', order: { id: 'o1', name: 'NB-20417' }, on: '2026-11-22' },
  { id: 'q1', name: 'Is there a new edition?', channel: 'email', order: null, on: '2026-11-20' },
] as const;

/** A small chain: two shops, two couriers, two projects, three orders on their way. */
export const smallChain: Knows = {
  party: (name) =>
    parties.find((party) => nameKey(party) === nameKey(name) || nameKey(party) === `${nameKey(name)}.com`) ?? null,
  project: (name) => projects.find((project) => nameKey(project) === nameKey(name)) ?? null,
  order: (number) => [...awaited, ...settled].find((order) => numberKey(order.number) === numberKey(number)) ?? null,
  awaited: (party, words) =>
    awaited.filter(({ says }) =>
      [party, words].flatMap((text) => text?.toLowerCase().split(' ') ?? []).every((word) => says.includes(word)),
    ),
  parcelOf: (number) => (number === '1Z999AA10123456784' ? (awaited[1] ?? null) : null),
  questions: (party, day) =>
    party === 'Northlight Books'
      ? questions.filter(({ on }) => on < day).map(({ on: _on, ...question }) => question)
      : [],
  refunds: (party, order) =>
    refunds.filter((each) => (party ?? each.party) === each.party && (order ?? each.order) === each.order),
};

export const emptyChain: Knows = {
  party: () => null,
  project: () => null,
  order: () => null,
  awaited: () => [],
  parcelOf: () => null,
  questions: () => [],
  refunds: () => [],
};

export function jotted(line: string, locale = 'en-US', more: Partial<Reading> = {}, knows = smallChain): QuickDraft {
  const currency = locale.startsWith('de') ? 'EUR' : 'USD';
  return readLine(line, { today, locale, country: locale.slice(3), currency, inSight: null, ...more }, knows);
}

/** A value as a corpus line writes it: `19.99 USD`, `2 x cable`, `2026-11-25..2026-11-27`. */
function short(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('amountMinor' in value && 'currency' in value) return `${String(value.amountMinor)} ${String(value.currency)}`;
  if ('quantity' in value && 'name' in value)
    return value.quantity === 1 ? String(value.name) : `${String(value.quantity)} x ${String(value.name)}`;
  if ('until' in value && 'from' in value) return [value.from, value.until].join('..');
  return 'id' in value ? String(value.id) : JSON.stringify(value);
}

/** What a draft says, without where: only what is not empty, and the words it was in doubt about. */
export function told(line: string, draft: QuickDraft): Record<string, string> {
  const { unclear, noDays, candidates, questions: asked, says, isOfToday: _isOfToday, ...fields } = draft;
  const values: Record<string, string> = Object.fromEntries(
    Object.entries(fields).flatMap(([field, said]) => (said === null ? [] : [[field, short(said.value)]])),
  );
  const doubts = unclear.map(({ span, why }) => `${why}: ${line.slice(span.from, span.until)}`);
  const none = noDays.map(({ span, of }) => `${of}: ${line.slice(span.from, span.until)}`);
  return {
    says,
    ...values,
    ...(candidates.length === 0 ? {} : { candidates: candidates.map(({ id }) => id).join(' ') }),
    ...(asked.length === 0 ? {} : { questions: asked.map(({ id }) => id).join(' ') }),
    ...(none.length === 0 ? {} : { noDay: none.join(' | ') }),
    ...(doubts.length === 0 ? {} : { unclear: doubts.join(' | ') }),
  };
}
