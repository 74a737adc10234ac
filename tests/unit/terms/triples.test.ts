import { describe, expect, it } from 'vitest';
import { namespaces, type OfferInput } from '../../../shared/terms/index.ts';
import { canonicalQuads, triplesOf } from './linked.ts';
import { person, sampleOffer } from './samples.ts';

/** Written by hand from the vocabularies' definitions: what the small offer below must mean. */
const meaning = `
?offer a odrl:Offer
?offer dct:issued "2026-11-20T09:00:00Z"^^xsd:dateTime
?offer schema:validThrough "2026-12-20T09:00:00Z"^^xsd:dateTime
?offer schema:inLanguage "en"
?offer schema:version "1"
?offer own:nonce "z2qZ9YyL3vXk7sT4uP8wN1"
?offer odrl:profile <https://w3id.org/dpv/mappings/odrl>
?offer odrl:conflict odrl:prohibit
?offer ieee7012:hasAgreement ieee7012:SD-BASE-A-DP
?offer ieee7012:hasConflictResolution ieee7012:ResolvePreferringProhibition
?offer ieee7012:hasDeonticInterpretation ieee7012:ProhibitiveInterpretation
?offer ieee7012:hasTrackingTerm ieee7012:TrackingDisallowed
?offer ieee7012:hasProfilingTerm ieee7012:ProfilingDisallowed
?offer ieee7012:hasDataSharingTerm ieee7012:SharingData3PDisallowed
?offer ieee7012:hasPortabilityTerm ieee7012:PortabilityRequired
?offer dpv:hasObligation ieee7012:DataDeletionRequired
?offer dpv:hasObligation ieee7012:DataDeletionOnRequest
?offer odrl:assigner ?person
?person a odrl:Party
?person a ieee7012:Person
?person schema:name "Robin Vale"
?person schema:identifier "C-20417"
?offer odrl:assignee _:company
_:company a odrl:Party
_:company a ieee7012:Entity
_:company schema:name "Northlight Books"
_:company schema:url <https://northlight.example/>
?offer odrl:target ?data
?data a odrl:Asset
?data a dpv-odrl:PersonalData
?data dpv:hasPersonalData pd:EmailAddress
?offer odrl:permission _:delivery
_:delivery a odrl:Permission
_:delivery odrl:action odrl:use
_:delivery odrl:constraint _:forDelivery
_:forDelivery odrl:leftOperand dpv-odrl:Purpose
_:forDelivery odrl:operator odrl:isA
_:forDelivery odrl:rightOperand ieee7012:ServiceDelivery
_:delivery odrl:duty _:deleteDelivered
_:deleteDelivered a odrl:Duty
_:deleteDelivered odrl:action odrl:delete
_:deleteDelivered odrl:constraint _:within
_:within odrl:leftOperand odrl:elapsedTime
_:within odrl:operator odrl:lteq
_:within odrl:rightOperand "P90D"^^xsd:duration
?offer odrl:permission _:analytics
_:analytics a odrl:Permission
_:analytics odrl:action odrl:use
_:analytics odrl:constraint _:forAnalytics
_:forAnalytics odrl:leftOperand dpv-odrl:Purpose
_:forAnalytics odrl:operator odrl:isA
_:forAnalytics odrl:rightOperand ieee7012:ServiceAnalytics
_:analytics odrl:duty _:deleteAnalysed
_:deleteAnalysed a odrl:Duty
_:deleteAnalysed odrl:action odrl:delete
_:deleteAnalysed odrl:constraint _:alsoWithin
_:alsoWithin odrl:leftOperand odrl:elapsedTime
_:alsoWithin odrl:operator odrl:lteq
_:alsoWithin odrl:rightOperand "P90D"^^xsd:duration
?offer odrl:prohibition _:noAnalyticsForOthers
_:noAnalyticsForOthers a odrl:Prohibition
_:noAnalyticsForOthers odrl:action dpv:Analyse
_:noAnalyticsForOthers odrl:constraint _:others1
_:others1 odrl:leftOperand dpv-odrl:Recipient
_:others1 odrl:operator odrl:isA
_:others1 odrl:rightOperand ieee7012:ThirdParty
?offer odrl:prohibition _:noTracking
_:noTracking a odrl:Prohibition
_:noTracking odrl:action dpv:Tracking
?offer odrl:prohibition _:noTrackingByOthers
_:noTrackingByOthers a odrl:Prohibition
_:noTrackingByOthers odrl:action dpv:TrackingByThirdParty
?offer odrl:prohibition _:noProfiling
_:noProfiling a odrl:Prohibition
_:noProfiling odrl:action dpv:Profiling
?offer odrl:prohibition _:noProfilingForOthers
_:noProfilingForOthers a odrl:Prohibition
_:noProfilingForOthers odrl:action dpv:Profiling
_:noProfilingForOthers odrl:constraint _:others2
_:others2 odrl:leftOperand dpv-odrl:Recipient
_:others2 odrl:operator odrl:isA
_:others2 odrl:rightOperand ieee7012:ThirdParty
?offer odrl:prohibition _:noSharing
_:noSharing a odrl:Prohibition
_:noSharing odrl:action dpv:Share
_:noSharing odrl:constraint _:others3
_:others3 odrl:leftOperand dpv-odrl:Recipient
_:others3 odrl:operator odrl:isA
_:others3 odrl:rightOperand ieee7012:ThirdParty
?offer odrl:prohibition _:noMarketing
_:noMarketing a odrl:Prohibition
_:noMarketing odrl:action odrl:use
_:noMarketing odrl:constraint _:forMarketing
_:forMarketing odrl:leftOperand dpv-odrl:Purpose
_:forMarketing odrl:operator odrl:isA
_:forMarketing odrl:rightOperand dpv:DirectMarketing
?offer odrl:obligation _:export
_:export a odrl:Duty
_:export odrl:action dpv:Export
_:export odrl:constraint _:byRight
_:byRight odrl:leftOperand dpv-odrl:Right
_:byRight odrl:operator odrl:isA
_:byRight odrl:rightOperand eu-gdpr:A20
?offer own:schedule _:schedule
_:schedule own:clauses _:letters
_:letters a schema:ContactPoint
_:letters own:clause "contact.email"
_:letters own:channel "email"
_:letters own:wanted "true"^^xsd:boolean
_:letters schema:email "robin@vale.example"
_:letters own:zone "Europe/Paris"
_:letters schema:hoursAvailable _:hours
_:hours a schema:OpeningHoursSpecification
_:hours schema:dayOfWeek schema:Monday
_:hours schema:opens "09:00"
_:hours schema:closes "12:00"
_:schedule own:clauses _:marketing
_:marketing a own:ContactTopic
_:marketing own:clause "topic.marketing"
_:marketing own:topic "marketing"
_:marketing own:wanted "false"^^xsd:boolean
_:schedule own:clauses _:reply
_:reply a own:ReplyTime
_:reply own:clause "reply.email"
_:reply own:channel "email"
_:reply own:minutes "1440"^^xsd:integer
_:reply own:clock "open_days"
_:schedule own:clauses _:keeping
_:keeping a own:PurposeAndRetention
_:keeping own:clause "purpose.ServiceDelivery"
_:keeping dpv:hasPurpose ieee7012:ServiceDelivery
_:keeping own:keepDays "90"^^xsd:integer
`;

const small: Partial<OfferInput> = {
  agreement: `${namespaces.ieee7012}SD-BASE-A-DP`,
  data: ['pd:EmailAddress'],
  schedule: {
    clauses: [
      {
        clause: 'contact.email',
        type: 'ContactPoint',
        channel: 'email',
        wanted: true,
        email: 'robin@vale.example',
        hoursAvailable: [{ type: 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' }],
        zone: 'Europe/Paris',
      },
      { clause: 'topic.marketing', type: 'ContactTopic', topic: 'marketing', wanted: false },
      { clause: 'reply.email', type: 'ReplyTime', channel: 'email', minutes: 1440, clock: 'open_days' },
      {
        clause: 'purpose.ServiceDelivery',
        type: 'PurposeAndRetention',
        purpose: 'ieee7012:ServiceDelivery',
        keepDays: 90,
      },
    ],
  },
};

const offerId = 'urn:uuid:7b0f8a52-6f64-4c0c-9a0d-0d6b4bb6b6a1';
const prefixes: Readonly<Record<string, string>> = { ...namespaces, own: 'urn:counterpart:terms:' };
const whole = (word: string): string =>
  word
    .replace(/^a$/, '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>')
    .replace('?offer', `<${offerId}>`)
    .replace('?data', `<${offerId}#data>`)
    .replace('?person', `<${person.did}>`)
    .replace(
      /^(".*"\^\^)?([a-z0-9-]+):([A-Za-z0-9-]+)$/,
      (_, literal: string | undefined, prefix: string, name) =>
        `${literal ?? ''}<${prefixes[prefix] ?? '?'}${String(name)}>`,
    );
const quads = (triples: string): string =>
  triples
    .trim()
    .split('\n')
    .map((line) => `${(line.match(/"[^"]*"\S*|\S+/g) ?? []).map(whole).join(' ')} .\n`)
    .join('');

describe('an offer as linked data', () => {
  it('expands with the standard contexts to the triples one expects', async () => {
    const { proof: _, onAcceptance: __, memberDigests: ___, ...offer } = await sampleOffer(small);
    expect(await triplesOf(offer)).toBe(await canonicalQuads(quads(meaning)));
  });

  it('carries its proof as W3C Data Integrity has it', async () => {
    const triples = await triplesOf(await sampleOffer(small));
    for (const [property, value] of [
      ['cryptosuite', '"eddsa-jcs-2022"^^<https://w3id.org/security#cryptosuiteString>'],
      ['proofPurpose', '<https://w3id.org/security#assertionMethod>'],
      ['verificationMethod', `<${person.did}#${person.did.slice(8)}>`],
    ])
      expect(triples).toContain(`<https://w3id.org/security#${property}> ${value} _:`);
    expect(triples).toMatch(new RegExp(`<${offerId}> <https://w3id.org/security#proof> _:`));
  });
});
