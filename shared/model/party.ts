import { z } from 'zod';
import { mark } from './mark.ts';
import { clockTime } from './time.ts';

export const roles = ['vendor', 'marketplace', 'carrier', 'maker', 'service', 'payment', 'adviser', 'peer'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** How a fact points at a party: by name as written, and by marks, the most telling first. */
export const partyRef = z.object({ name: z.string().min(1), marks: z.array(mark).min(1) });
export type PartyRef = z.infer<typeof partyRef>;

/** Opening hours: one row a weekday (1 Monday … 7 Sunday) and stretch, in the party's zone. */
export const hours = z.object({
  zone: z.string(),
  open: z.array(z.object({ weekday: z.int().min(1).max(7), from: clockTime, until: clockTime })),
});
export type Hours = z.infer<typeof hours>;

export const channels = ['email', 'phone', 'chat', 'social', 'store', 'letter', 'form'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

export const contact = z.object({ channel, address: z.string().min(1) });
export type Contact = z.infer<typeof contact>;

const addressForms: Partial<Record<Channel, RegExp>> = {
  email: /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}$/,
  phone: /^\+?[\d\s()./-]*(?:\d[\s()./-]*){3,}(?:(?:ext\.?|x)\s*\d+)?$/i,
  form: /^(?:https?:\/\/)?[^\s/:@]+\.[^\s/:@.]{2,}(?::\d+)?(?:\/\S*)?$/i,
};

/** Whether an address can be one of its channel: what a document names is kept as it stands, what is typed must be. */
export function isAddress({ channel: of, address }: Contact): boolean {
  const text = address.trim();
  return text !== '' && (addressForms[of]?.test(text) ?? true);
}

/** Such that it can stand in the head of a mail as it is: one address, plain letters, no name and no comment. */
const mailAddress = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d-]+\.)+[a-z\d-]{2,}$/i;

/** Where to write to a party by mail: the first address that it is known by; null where none is known. */
export function mailAddressOf(contacts: readonly Contact[]): string | null {
  const mails = contacts.filter(({ channel: of }) => of === 'email').map(({ address }) => address.trim());
  return mails.find((address) => address.length <= 254 && mailAddress.test(address)) ?? null;
}

/** A reference to another record as lists and stories show it. */
export const reference = z.object({ id: z.string(), name: z.string() });
export type Reference = z.infer<typeof reference>;

export const partyItem = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(role),
  country: z.string().nullable(),
  orderCount: z.int(),
  hours: hours.nullable(),
  contacts: z.array(contact),
  /** By which the party knows the person. */
  customerNumber: z.string().nullable(),
  notes: z.string().nullable(),
});
export type PartyItem = z.infer<typeof partyItem>;
