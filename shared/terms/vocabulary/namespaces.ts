/** The published vocabularies that files of this room speak, by the prefix their JSON-LD context gives them. */
export const namespaces = {
  dpv: 'https://w3id.org/dpv#',
  'dpv-odrl': 'https://w3id.org/dpv/mappings/odrl#',
  ieee7012: 'https://w3id.org/dpv/standards/ieee/7012#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  odrl: 'http://www.w3.org/ns/odrl/2/',
  schema: 'http://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  sec: 'https://w3id.org/security#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The profile of ODRL that joins it with DPV; offers and agreements name it. */
export const dpvProfile = 'https://w3id.org/dpv/mappings/odrl';

/** Where the standard ODRL context is published. It is known by this name and never fetched. */
export const odrlContext = 'http://www.w3.org/ns/odrl.jsonld';

/**
 * Our own words, for what no vocabulary knows: the service schedule, and how an answer points at an offer. A name, not an
 * address: nothing is published there, and nothing is to be looked up.
 */
export const ownNamespace = 'urn:counterpart:terms:';
