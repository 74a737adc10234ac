import { carrierNamed } from '../carriers.ts';
import { windowAt } from '../dates/said-window.ts';
import { domainOf, registrableDomain } from '../mail/domain.ts';
import type { Message } from '../mail/forwarded.ts';
import { claimsCarrier, claimsKnownName } from '../mail/trust.ts';
import type { SaidVendor } from '../said/said.ts';
import { agreed, pattern, valuesAfter } from './wording.ts';
import type { Wording } from './wording.ts';

const legalForms =
  /[\s,]+(?:ltd|limited|llc|inc|corp|plc|se|gmbh(?: & co\.? (?:kg|ohg))?|ag|kg|ohg|e\.? ?k|ug|sarl|s\.a\.r\.l|sas|s\.a\.s|s\.?a|b\.?v|pty ltd|s\.?r\.?l|s\.?p\.?a|oy|ab)\.?$/i;

/**
 * The shop that a mail is from, as a person would name it. Anyone may put a name on mail: it must agree with the domain,
 * or stand in the text of a mailbox that is nobody's own.
 */
export function vendorOfSender({ address, name }: Message, wording: Wording): SaidVendor | null {
  const domain = domainOf(address ?? '');
  if (address === null || domain === null) return null;
  const called = plainName(name, wording);
  if (called === null || claimsCarrier(called, domain) || claimsKnownName(called, domain)) return null;
  const own = registrableDomain(domain);
  if (isNamedAfter(called, own)) return { name: called, domain: own, country: null };
  // A platform sends for many shops, so its domain is not the shop's.
  const [mailbox = ''] = address.split('@');
  const { mailboxes } = wording.language;
  const isSaid = `${wording.subject}\n${wording.text}`.toLowerCase().includes(called.toLowerCase());
  return mailboxes.test(mailbox) && isSaid ? { name: called, domain: null, country: null } : null;
}

function plainName(name: string, { language }: Wording): string | null {
  let plain = name.replace(/^["'\s]+|["'\s]+$/g, '');
  for (let next = ''; next !== plain;) {
    next = plain;
    plain = plain.replace(language.departments, '').replace(legalForms, '').trim();
  }
  return plain.length < 2 || plain.length > 60 || /[@<>|/:]|\b(?:via|c\/o|powered by)\b/i.test(plain) ? null : plain;
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/and|und|et/g, '');

/** Umlauts may be written out in a domain. */
const spelledOut = (name: string): string =>
  name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');

function isNamedAfter(name: string, domain: string): boolean {
  const label = letters(domain.split('.')[0] ?? '');
  // "Acme.com" is named after acme.com.
  const names = [name, spelledOut(name)].map((one) => letters(one.replace(/\.(?:[a-z]{2,4}\.)?[a-z]{2,6}$/i, '')));
  return names.some((one) => one.length >= 3 && label.length >= 3 && (label.startsWith(one) || one.startsWith(label)));
}

/** The seller that a carrier's mail names as the parcel's sender; null where it names two. */
export function sellerNamed(wording: Wording): SaidVendor | null {
  const { flow, language, text } = wording;
  const labelled = [...valuesAfter(text, language.labels.sender)].map(({ at }) => text.slice(at).split('\n', 1)[0]);
  const sentences = [wording.subject, flow].flatMap((words) =>
    [...words.matchAll(language.sentBy)].map(([, one]) => one),
  );
  const names = [...labelled, ...sentences].flatMap((one) => {
    const name = one?.trim() ?? '';
    const plain = plainName(name, wording);
    return plain !== null && isSeller(plain, wording) ? [plain] : [];
  });
  const name = agreed(names, (one) => letters(one));
  return name === null ? null : { name, domain: null, country: null };
}

/** A name as of a shop: no words of a sentence, no address, no place, no day, and nothing that is a label itself. */
function isSeller(name: string, { dates, language }: Wording): boolean {
  const labels = [...Object.values(language.labels), ...language.promises.flatMap(({ label }) => label ?? [])];
  return (
    /^\p{Lu}/u.test(name) &&
    name.length <= 60 &&
    !/[!?:;,@]|https?|\d{4}|\.\s|\.$/.test(name) &&
    (name.match(language.words)?.length ?? 0) < 3 &&
    carrierNamed(name) === null &&
    windowAt(name, 0, { ...dates, warn: () => undefined }) === null &&
    !pattern(`^(?:${labels.join('|')})(?![\\p{L}])`, 'iu').test(name) &&
    !countriesIn(language.code).has(name.toLowerCase())
  );
}

const countries = new Map<string, ReadonlySet<string>>();

/** What countries are called in a language, in lower case: a parcel from China names no seller. */
function countriesIn(language: string): ReadonlySet<string> {
  let names = countries.get(language);
  if (!names) {
    const called = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
    names = new Set(codes.flatMap((code) => called.of(code)?.toLowerCase() ?? []));
    countries.set(language, names);
  }
  return names;
}

/** The carrier that a shop's mail names by a label; null where it names none that is known, or two. */
export function carrierTold({ language, text }: Wording): string | null {
  const names = [...valuesAfter(text, language.labels.carrier)].flatMap(
    ({ at }) => carrierNamed(text.slice(at).split('\n', 1)[0] ?? '')?.name ?? [],
  );
  return agreed(names, (name) => name);
}
