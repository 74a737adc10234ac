import { orderNumberMark } from '../../../../shared/model/index.ts';
import type { Mark, PartyRef } from '../../../../shared/model/index.ts';
import { vendorRef } from '../said/drafts.ts';

/** The shop of a row, ready to be pointed at. */
export interface AmazonVendor {
  readonly reference: PartyRef;
  readonly country: string | null;
  readonly orderMark: (orderNumber: string) => Mark;
}

const countries: Readonly<Record<string, string>> = {
  'amazon.com': 'US', 'amazon.co.uk': 'GB', 'amazon.ca': 'CA', 'amazon.com.au': 'AU', 'amazon.de': 'DE', 'amazon.fr': 'FR',
  'amazon.it': 'IT', 'amazon.es': 'ES', 'amazon.nl': 'NL', 'amazon.pl': 'PL', 'amazon.se': 'SE', 'amazon.com.be': 'BE',
  'amazon.co.jp': 'JP', 'amazon.in': 'IN', 'amazon.com.mx': 'MX', 'amazon.com.br': 'BR', 'amazon.sg': 'SG', 'amazon.ae': 'AE',
}; // prettier-ignore

const addressCountries: Readonly<Record<string, string>> = {
  'united states': 'US', 'united kingdom': 'GB', canada: 'CA', australia: 'AU', germany: 'DE', deutschland: 'DE', france: 'FR',
  italy: 'IT', italia: 'IT', spain: 'ES', españa: 'ES', netherlands: 'NL', belgium: 'BE', austria: 'AT', switzerland: 'CH',
  ireland: 'IE', poland: 'PL', sweden: 'SE', denmark: 'DK', norway: 'NO', finland: 'FI', portugal: 'PT', japan: 'JP',
  mexico: 'MX', brazil: 'BR', india: 'IN', 'new zealand': 'NZ', singapore: 'SG',
}; // prettier-ignore

const vendors = new Map<string, AmazonVendor>();
const addresses = new Map<string, string | null>();

/** The shop of a row. Amazon's own till (`panda01` and the like) is no name a person knows: that is Amazon's. */
export function amazonVendor(website: string): AmazonVendor {
  let vendor = vendors.get(website);
  if (!vendor) {
    const domain = website.toLowerCase();
    const isShop = /^amazon\.[a-z.]+$/.test(domain);
    const country = isShop ? (countries[domain] ?? null) : null;
    const name = isShop ? website : 'Amazon';
    const reference = vendorRef({ name, domain: isShop ? domain : null, country });
    vendor = { reference, country, orderMark: (orderNumber) => orderNumberMark(name, orderNumber) };
    if (vendors.size > 1000) vendors.clear();
    vendors.set(website, vendor);
  }
  return vendor;
}

/** The country that an address ends with, where it names one. */
export function addressCountry(address: string): string | null {
  let country = addresses.get(address);
  if (country === undefined) {
    const words = address
      .toLowerCase()
      .replace(/[\s.,]+$/, '')
      .split(/[\s,]+/);
    country = addressCountries[words.slice(-2).join(' ')] ?? addressCountries[words.at(-1) ?? ''] ?? null;
    if (addresses.size > 10_000) addresses.clear();
    addresses.set(address, country);
  }
  return country;
}
