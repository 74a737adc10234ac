import { nameKey } from '../../../../shared/model/index.ts';
import { carrierAt, carrierNamed } from '../carriers.ts';
import { languages } from '../plain/languages.ts';
import { senderRules } from '../senders/all.ts';
import { domainOf, registrableDomain } from './domain.ts';
import type { Mail } from './parse-mail.ts';

/** True where the receiving server found that the mail is not from whom it names as its sender (RFC 8601, RFC 7489). */
export function failsAuthentication(mail: Mail): boolean {
  return /\bdmarc\s*=\s*fail\b/i.test(authentication(mail));
}

const passesAuthentication = (mail: Mail): boolean => /\bdmarc\s*=\s*pass\b/i.test(authentication(mail));

/** Only the topmost was written by the receiver's own server; others may come with the mail. */
const authentication = (mail: Mail): string =>
  mail.headers.find(({ key }) => key === 'authentication-results')?.value ?? '';

/** True where a name that is shown belongs to a company whose mail is known to come from elsewhere. */
export function claimsKnownName(name: string, domain: string | null): boolean {
  const key = nameKey(name);
  const owner = senderRules
    .flatMap(({ parties }) => parties)
    .filter((party) => nameKey(party.name) === key || key.startsWith(`${nameKey(party.name)} `));
  return (
    owner.length > 0 && !owner.some((party) => domain === party.domain || domain?.endsWith(`.${party.domain}`) === true)
  );
}

/** True where a carrier's name is shown on mail that does not come from a domain of its own. */
export function claimsCarrier(name: string, domain: string | null): boolean {
  return carrierNamed(name) !== null && (domain === null || carrierAt(domain) === null);
}

const demands = (text: string): boolean => languages.some((language) => language.demands.test(text));

/**
 * True where a mail that names a carrier or shop, but does not come from it, does what swindlers do: asks for money or
 * data, or shows one site's address on a link that leads to another.
 */
export function looksLikePhishing(mail: Mail): boolean {
  const name = mail.from?.name ?? '';
  const domain = domainOf(mail.from?.address ?? '');
  const elsewhere = claimsCarrier(name, domain) || claimsKnownName(name, domain) || failsAuthentication(mail);
  const unproven = carrierNamed(name) !== null && !passesAuthentication(mail);
  return (
    (elsewhere && mail.links.some(misleads)) ||
    ((elsewhere || unproven) && (demands(mail.subject) || demands(mail.text.slice(0, 4000))))
  );
}

function misleads({ href, text }: Mail['links'][number]): boolean {
  const shown = /^\s*(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#:]\S*)?\s*$/i.exec(text)?.[1];
  const target = URL.canParse(href) ? new URL(href).hostname : undefined;
  return shown !== undefined && target !== undefined && registrableDomain(shown) !== registrableDomain(target);
}
