import { z } from 'zod';

export const subjectKinds = [
  'party',
  'project',
  'order',
  'shipment',
  'interaction',
  'expectation',
  'request',
  'holding',
  'terms',
  'negotiation',
] as const;
export const subjectKind = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof subjectKind>;

/**
 * What lets a fact find its subject, written `subject:scheme:value`:
 *
 * - `party:domain:anker.com`, `party:name:anker`, `party:carrier:ups`, `party:id:…`
 * - `order:number:amazon/123-1234567-1234567` (a number holds at its vendor), `order:id:…`
 * - `shipment:tracking:1Z999AA10123456784`, `shipment:id:…`
 * - `interaction:message:…` (a Message-ID), `interaction:id:…`
 * - `project:id:…`, `expectation:id:…`, `request:id:…`
 * - `holding:of:…` (a party's id and a kind of data), `terms:of:…` (`everybody` or a party's id)
 * - `negotiation:offer:urn:uuid:…`, `negotiation:id:…`
 *
 * `…:id:…` names a subject by its own id, as a person does who edits it.
 */
export const mark = z.templateLiteral([subjectKind, ':', z.string().regex(/^[a-z]+:[\s\S]+$/)]);
export type Mark = z.infer<typeof mark>;

/** Makes a mark; the value must already be in its canonical spelling. */
export function markOf(subject: SubjectKind, scheme: string, value: string): Mark {
  return `${subject}:${scheme}:${value}`;
}

/** The kind of subject that a mark belongs to. */
export function subjectOf(text: Mark): SubjectKind {
  return subjectKind.parse(text.slice(0, text.indexOf(':')));
}

/** A company's name without case, accents, punctuation and legal form; web endings stay ("amazon.co.uk"). */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.&]+/gu, ' ')
    .replace(
      /\b(inc|ltd|limited|llc|llp|gmbh|bv|b\.v|sa|s\.a|sarl|srl|co|corp|kg|ag|plc|pty|spa|s\.p\.a|oy|ab|as)\b\.?(?=\s|$)/gu,
      ' ',
    )
    .replace(/[^\p{L}\p{N}.]+/gu, '')
    .replace(/^\.+|\.+$/g, '');
}

/** An order number as two spellings of it agree: no blanks, hyphens or `#`, capitals. */
export function numberKey(number: string): string {
  return number.replace(/[\s#\u2010-\u2015\u00ad\u200b-\u200d\u2060\ufeff-]/gu, '').toUpperCase();
}

export function partyNameMark(name: string): Mark {
  return markOf('party', 'name', nameKey(name) || name.trim().toLowerCase());
}

/** `domain` is the registrable domain of a mail address or site, in lower case. */
export function partyDomainMark(domain: string): Mark {
  return markOf('party', 'domain', domain.toLowerCase());
}

/** An order number holds at its vendor; one vendor's web endings share their numbers (Amazon's do). */
export function orderNumberMark(vendorName: string, orderNumber: string): Mark {
  const vendor = nameKey(vendorName).replace(
    /\.(com|co\.uk|de|fr|it|es|nl|pl|jp|co\.jp|ca|com\.au|net|org|shop|store)$/,
    '',
  );
  return markOf('order', 'number', `${vendor}/${numberKey(orderNumber)}`);
}

/** Not scoped by carrier: parcels change hands under one number, and two carriers' numbers hardly ever collide. */
export function trackingMark(trackingNumber: string): Mark {
  return markOf('shipment', 'tracking', numberKey(trackingNumber));
}
