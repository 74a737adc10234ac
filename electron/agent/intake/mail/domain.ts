// Second-level labels under which national registries sell names; enough to tell a company's own domain from them.
const registryLabels = new Set(['co', 'com', 'net', 'org', 'gov', 'ac', 'edu', 'ne', 'or', 'ltd', 'plc', 'me']);

/** The domain of a mail address in lower case, or null. */
export function domainOf(address: string): string | null {
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(address)?.[1]?.toLowerCase().replace(/\.+$/, '');
  return domain === undefined || !domain.includes('.') ? null : domain;
}

/** The part of a domain that somebody registered: `mail.amazon.co.uk` → `amazon.co.uk`. */
export function registrableDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.');
  const second = labels.at(-2);
  const kept =
    labels.length > 2 && labels.at(-1)?.length === 2 && second !== undefined && registryLabels.has(second) ? 3 : 2;
  return labels.slice(-kept).join('.');
}
