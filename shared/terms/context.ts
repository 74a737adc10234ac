import { namespaces, odrlContext, ownNamespace } from './vocabulary/namespaces.ts';

const { dct, dpv, schema, sec, xsd, ieee7012, pd } = namespaces;
const iri = (id: string): object => ({ '@id': id, '@type': '@id' });
const instant = (id: string): object => ({ '@id': id, '@type': `${xsd}dateTime` });
const json = (id: string): object => ({ '@id': ownNamespace + id, '@type': '@json' });

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const schemaTerms = [
  'ContactPoint',
  'OpeningHoursSpecification',
  'availableLanguage',
  'hoursAvailable',
  'email',
  'telephone',
  'opens',
  'closes',
  ...days,
];

/** Within the schedule nothing of ODRL applies: what schema.org does not know is a word of our own. */
const scheduleContext = [
  null,
  {
    '@vocab': ownNamespace,
    dpv,
    ieee7012,
    type: '@type',
    ...Object.fromEntries(schemaTerms.map((term) => [term, schema + term])),
    dayOfWeek: { '@id': `${schema}dayOfWeek`, '@type': '@vocab' },
    purpose: iri(`${dpv}hasPurpose`),
  },
];

/** As in W3C's data-integrity context, here inline so that nothing needs to be fetched. */
const proofContext = {
  type: '@type',
  created: instant(`${dct}created`),
  cryptosuite: { '@id': `${sec}cryptosuite`, '@type': `${sec}cryptosuiteString` },
  proofPurpose: { '@id': `${sec}proofPurpose`, '@type': '@vocab' },
  assertionMethod: `${sec}assertionMethod`,
  proofValue: { '@id': `${sec}proofValue`, '@type': `${sec}multibase` },
  verificationMethod: iri(`${sec}verificationMethod`),
};

/**
 * The `@context` of every file: ODRL's own, then the words of the other vocabularies. It is part of what is signed, and
 * a file with any other is refused.
 */
export const fileContext = [
  odrlContext,
  {
    dpv,
    'dpv-odrl': namespaces['dpv-odrl'],
    ieee7012,
    pd,
    'eu-gdpr': namespaces['eu-gdpr'],
    issued: instant(`${dct}issued`),
    validThrough: instant(`${schema}validThrough`),
    inLanguage: `${schema}inLanguage`,
    version: `${schema}version`,
    name: `${schema}name`,
    url: iri(`${schema}url`),
    identifier: `${schema}identifier`,
    jobTitle: `${schema}jobTitle`,
    signatory: `${dpv}hasRepresentative`,
    agreement: iri(`${ieee7012}hasAgreement`),
    tracking: iri(`${ieee7012}hasTrackingTerm`),
    profiling: iri(`${ieee7012}hasProfilingTerm`),
    sharing: iri(`${ieee7012}hasDataSharingTerm`),
    portability: iri(`${ieee7012}hasPortabilityTerm`),
    erasure: iri(`${dpv}hasObligation`),
    interpretation: iri(`${ieee7012}hasDeonticInterpretation`),
    conflictResolution: iri(`${ieee7012}hasConflictResolution`),
    personalData: iri(`${dpv}hasPersonalData`),
    nonce: `${ownNamespace}nonce`,
    digest: { '@id': `${sec}digestMultibase`, '@type': `${sec}multibase` },
    amends: iri(`${ownNamespace}amends`),
    inReplyTo: iri(`${ownNamespace}inReplyTo`),
    offer: iri(`${ownNamespace}offer`),
    status: iri(`${dpv}hasStatus`),
    Answer: `${ownNamespace}Answer`,
    note: `${ownNamespace}note`,
    reason: `${ownNamespace}reason`,
    schedule: { '@id': `${ownNamespace}schedule`, '@context': scheduleContext },
    changes: { '@id': `${ownNamespace}changes`, '@context': scheduleContext },
    memberDigests: json('memberDigests'),
    onAcceptance: json('onAcceptance'),
    acceptance: json('acceptance'),
    proof: { '@id': `${sec}proof`, '@type': '@id', '@container': '@graph' },
    DataIntegrityProof: { '@id': `${sec}DataIntegrityProof`, '@context': proofContext },
  },
];
