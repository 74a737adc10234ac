import { markOf } from '../../../shared/model/index.ts';
import type { PartyRef } from '../../../shared/model/index.ts';
import { partyNameMark } from '../../../shared/model/index.ts';

/** A carrier as a person would name it. `spellings` are other ways it is written, in lower case without punctuation. */
export interface Carrier {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

const carriers: readonly Carrier[] = [
  { id: 'ups', name: 'UPS', spellings: ['united parcel service', 'ups mail innovations', 'ups mi', 'ups surepost'] },
  { id: 'fedex', name: 'FedEx', spellings: ['federal express', 'fed ex', 'fedex smartpost', 'fedex ground economy'] },
  { id: 'usps', name: 'USPS', spellings: ['united states postal service', 'us postal service', 'u s p s'] },
  { id: 'dhl', name: 'DHL', spellings: ['dhl express', 'dhl paket', 'dhl ecommerce', 'dhl global mail', 'dhl parcel'] },
  {
    id: 'amazon-logistics',
    name: 'Amazon Logistics',
    spellings: ['amazon', 'amzn', 'amzl', 'amazon shipping', 'swa', 'amazon transportation services'],
  },
  { id: 'dpd', name: 'DPD', spellings: ['dynamic parcel distribution', 'dpd polska', 'dpdgroup'] },
  { id: 'gls', name: 'GLS', spellings: ['general logistics systems'] },
  { id: 'hermes', name: 'Hermes', spellings: ['myhermes', 'hermes germany'] },
  { id: 'evri', name: 'Evri', spellings: ['hermes uk'] },
  { id: 'royal-mail', name: 'Royal Mail', spellings: ['royalmail'] },
  { id: 'parcelforce', name: 'Parcelforce', spellings: ['parcelforce worldwide', 'parcel force'] },
  { id: 'yodel', name: 'Yodel', spellings: [] },
  { id: 'canada-post', name: 'Canada Post', spellings: ['postes canada', 'canadapost'] },
  { id: 'purolator', name: 'Purolator', spellings: [] },
  { id: 'australia-post', name: 'Australia Post', spellings: ['auspost', 'aus post'] },
  { id: 'la-poste', name: 'La Poste', spellings: ['laposte'] },
  { id: 'colissimo', name: 'Colissimo', spellings: ['colissimo la poste'] },
  { id: 'chronopost', name: 'Chronopost', spellings: [] },
  { id: 'mondial-relay', name: 'Mondial Relay', spellings: [] },
  { id: 'deutsche-post', name: 'Deutsche Post', spellings: [] },
  { id: 'inpost', name: 'InPost', spellings: [] },
  { id: 'postnl', name: 'PostNL', spellings: [] },
  { id: 'bpost', name: 'bpost', spellings: [] },
  { id: 'poste-italiane', name: 'Poste Italiane', spellings: ['sda', 'poste it'] },
  { id: 'correos', name: 'Correos', spellings: ['correos express'] },
  { id: 'swiss-post', name: 'Swiss Post', spellings: ['die post', 'la poste suisse'] },
  { id: 'austrian-post', name: 'Austrian Post', spellings: ['osterreichische post'] },
  { id: 'japan-post', name: 'Japan Post', spellings: [] },
  { id: 'yamato', name: 'Yamato', spellings: ['kuroneko yamato', 'yamato transport'] },
  { id: 'sagawa', name: 'Sagawa', spellings: ['sagawa express'] },
  { id: 'china-post', name: 'China Post', spellings: [] },
  { id: 'ontrac', name: 'OnTrac', spellings: [] },
  { id: 'lasership', name: 'LaserShip', spellings: [] },
  { id: 'tnt', name: 'TNT', spellings: ['tnt express'] },
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
