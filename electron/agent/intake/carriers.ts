import { markOf } from '../../../shared/model/index.ts';
import type { PartyRef } from '../../../shared/model/index.ts';
import { partyNameMark } from '../../../shared/model/index.ts';

/**
 * A carrier as a person would name it. `spellings` are other ways it is written, in lower case without punctuation;
 * `domains` are those that its mail comes from.
 */
export interface Carrier {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly domains: readonly string[];
}

const carriers: readonly Carrier[] = [
  {
    id: 'ups',
    name: 'UPS',
    spellings: ['united parcel service', 'ups mail innovations', 'ups mi', 'ups surepost'],
    domains: ['ups.com'],
  },
  {
    id: 'fedex',
    name: 'FedEx',
    spellings: ['federal express', 'fed ex', 'fedex smartpost', 'fedex ground economy'],
    domains: ['fedex.com'],
  },
  {
    id: 'usps',
    name: 'USPS',
    spellings: ['united states postal service', 'us postal service', 'u s p s'],
    domains: ['usps.com'],
  },
  {
    id: 'dhl',
    name: 'DHL',
    spellings: ['dhl express', 'dhl paket', 'dhl ecommerce', 'dhl global mail', 'dhl parcel'],
    domains: ['dhl.com', 'dhl.de', 'dhl.co.uk', 'dhl.fr', 'dhl.at', 'dhlparcel.nl', 'dhlecommerce.co.uk'],
  },
  {
    id: 'amazon-logistics',
    name: 'Amazon Logistics',
    spellings: ['amazon', 'amzn', 'amzl', 'amazon shipping', 'swa', 'amazon transportation services'],
    domains: [],
  },
  {
    id: 'dpd',
    name: 'DPD',
    spellings: ['dynamic parcel distribution', 'dpd polska', 'dpdgroup'],
    domains: [
      'dpd.com',
      'dpd.de',
      'dpd.co.uk',
      'dpdlocal.co.uk',
      'dpd.ie',
      'dpd.fr',
      'dpd.at',
      'dpd.ch',
      'dpd.be',
      'dpd.nl',
      'dpdgroup.com',
    ],
  },
  {
    id: 'gls',
    name: 'GLS',
    spellings: ['general logistics systems'],
    domains: ['gls-group.eu', 'gls-group.com', 'gls-germany.com', 'gls-france.com', 'gls-pakete.de'],
  },
  {
    id: 'hermes',
    name: 'Hermes',
    spellings: ['myhermes', 'hermes germany'],
    domains: ['myhermes.de', 'hermesworld.com', 'hermes-germany.de'],
  },
  { id: 'evri', name: 'Evri', spellings: ['hermes uk'], domains: ['evri.com'] },
  { id: 'royal-mail', name: 'Royal Mail', spellings: ['royalmail'], domains: ['royalmail.com'] },
  {
    id: 'parcelforce',
    name: 'Parcelforce',
    spellings: ['parcelforce worldwide', 'parcel force'],
    domains: ['parcelforce.co.uk'],
  },
  { id: 'yodel', name: 'Yodel', spellings: [], domains: ['yodel.co.uk'] },
  {
    id: 'canada-post',
    name: 'Canada Post',
    spellings: ['postes canada', 'canadapost'],
    domains: ['canadapost.ca', 'canadapost-postescanada.ca'],
  },
  { id: 'purolator', name: 'Purolator', spellings: [], domains: ['purolator.com'] },
  { id: 'australia-post', name: 'Australia Post', spellings: ['auspost', 'aus post'], domains: ['auspost.com.au'] },
  { id: 'la-poste', name: 'La Poste', spellings: ['laposte'], domains: ['laposte.fr'] },
  {
    id: 'colissimo',
    name: 'Colissimo',
    spellings: ['colissimo la poste'],
    domains: ['notif-colissimo-laposte.info', 'colissimo.fr'],
  },
  { id: 'chronopost', name: 'Chronopost', spellings: [], domains: ['chronopost.fr'] },
  { id: 'mondial-relay', name: 'Mondial Relay', spellings: [], domains: ['mondialrelay.fr', 'mondialrelay.com'] },
  { id: 'deutsche-post', name: 'Deutsche Post', spellings: [], domains: ['deutschepost.de'] },
  { id: 'inpost', name: 'InPost', spellings: [], domains: ['inpost.co.uk', 'inpost.pl', 'inpost.fr'] },
  { id: 'postnl', name: 'PostNL', spellings: [], domains: ['postnl.nl'] },
  { id: 'bpost', name: 'bpost', spellings: [], domains: ['bpost.be'] },
  { id: 'poste-italiane', name: 'Poste Italiane', spellings: ['sda', 'poste it'], domains: ['posteitaliane.it'] },
  { id: 'correos', name: 'Correos', spellings: ['correos express'], domains: ['correos.es', 'correos.com'] },
  { id: 'swiss-post', name: 'Swiss Post', spellings: ['die post', 'la poste suisse'], domains: ['post.ch'] },
  { id: 'austrian-post', name: 'Austrian Post', spellings: ['osterreichische post'], domains: ['post.at'] },
  { id: 'japan-post', name: 'Japan Post', spellings: [], domains: [] },
  { id: 'yamato', name: 'Yamato', spellings: ['kuroneko yamato', 'yamato transport'], domains: [] },
  { id: 'sagawa', name: 'Sagawa', spellings: ['sagawa express'], domains: [] },
  { id: 'china-post', name: 'China Post', spellings: [], domains: [] },
  { id: 'ontrac', name: 'OnTrac', spellings: [], domains: ['ontrac.com'] },
  { id: 'lasership', name: 'LaserShip', spellings: [], domains: [] },
  { id: 'tnt', name: 'TNT', spellings: ['tnt express'], domains: ['tnt.com'] },
];

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}®™]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const bySpelling = new Map(
  carriers.flatMap((one) => [one.name, ...one.spellings].map((name) => [plain(name), one] as const)),
);

/** The known carrier that is spelled just so, with nothing after it. */
export function carrierSpelled(name: string): Carrier | null {
  return bySpelling.get(plain(name)) ?? null;
}

/** The known carrier that a name means; null for a name that is none, such as a shop's own van. */
export function carrierNamed(name: string): Carrier | null {
  const key = plain(name);
  const exact = bySpelling.get(key);
  if (exact) return exact;
  // "UPS Ground", "FEDEX SmartPost", "USPS Ground Advantage": the carrier stands first, its service after.
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const begun = bySpelling.get(words.slice(0, length).join(' '));
    if (begun && words[0] !== 'amazon') return begun;
  }
  return null;
}

/** The carrier whose mail comes from a domain or a part of it; null for any other. */
export function carrierAt(domain: string): Carrier | null {
  return carriers.find(({ domains }) => domains.some((own) => domain === own || domain.endsWith(`.${own}`))) ?? null;
}

const references = new Map<string, PartyRef>();

/** How facts point at a carrier, known or not. */
export function carrierRef(name: string): PartyRef {
  let reference = references.get(name);
  if (!reference) {
    reference = newCarrierRef(name);
    if (references.size > 1000) references.clear();
    references.set(name, reference);
  }
  return reference;
}

function newCarrierRef(name: string): PartyRef {
  const known = carrierNamed(name);
  if (!known) return { name, marks: [partyNameMark(name)] };
  return { name: known.name, marks: [markOf('party', 'carrier', known.id), partyNameMark(known.name)] };
}
