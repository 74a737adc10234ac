import { describe, expect, it } from 'vitest';
import {
  dataCategories,
  declineReasons,
  namespaces,
  negotiationStateIris,
  purposes,
  roster,
  type Decision,
} from '../../../shared/terms/index.ts';
import { fileContext } from '../../../shared/terms/context.ts';
import { published, triplesOf } from './linked.ts';
import { acceptedBy, sampleAnswer, sampleOffer } from './samples.ts';
import { everything } from './whole-schedule.ts';

const vocabularies = ['dpv', 'dpv-odrl', 'ieee7012', 'pd', 'eu-gdpr', 'odrl', 'schema', 'dct', 'sec'] as const;
const terms = new Map(vocabularies.map((name) => [namespaces[name] as string, published(name)]));

/** Names of things that no vocabulary defines: ours, keys, files, and what RDF itself brings. */
const notTerms =
  /^(urn:counterpart:terms:|urn:uuid:|did:key:|https:\/\/northlight\.example\/|http:\/\/www\.w3\.org\/2001\/XMLSchema#|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#)/;

const unknown = (iris: Iterable<string>): string[] =>
  [...new Set(iris)].filter((iri) => {
    if (notTerms.test(iri) || iri === 'https://w3id.org/dpv/mappings/odrl') return false;
    const vocabulary = [...terms].find(([namespace]) => iri.startsWith(namespace));
    return vocabulary === undefined || !vocabulary[1].has(iri);
  });

const irisOf = async (file: object): Promise<string[]> =>
  [...(await triplesOf(file)).matchAll(/<([^>]*)>/g)].map(([, iri = '']) => iri);

const expanded = (compact: string): string =>
  compact.replace(/^([a-z0-9-]+):/, (_, prefix: keyof typeof namespaces) => namespaces[prefix]);

describe('every IRI is published', () => {
  it.each(roster.map(({ name, id }) => [name, id]))('in an offer and an agreement under %s', async (_, agreement) => {
    for (const more of [{}, everything]) {
      const offer = await sampleOffer({ ...more, agreement });
      expect(unknown(await irisOf(offer))).toEqual([]);
      expect(unknown(await irisOf(await acceptedBy(offer)))).toEqual([]);
    }
  });

  it.each<[string, Decision]>([
    ['acceptance', { kind: 'accept' }],
    ['refusal', { kind: 'decline', reason: declineReasons[0] }],
    [
      'counter-offer',
      {
        kind: 'counter',
        validThrough: '2026-12-01T00:00:00Z',
        agreement: `${namespaces.ieee7012}SD-BASE-A`,
        changes: [{ clause: 'refund', struck: true }],
      },
    ],
  ])('in an answer: %s', async (_, decision) => {
    expect(unknown(await irisOf(await sampleAnswer(await sampleOffer(), decision)))).toEqual([]);
  });

  it('in the lists from which the app chooses', () => {
    expect(unknown([...purposes, ...dataCategories].map(expanded))).toEqual([]);
    expect(unknown([...roster.map(({ id }) => id), ...Object.values(negotiationStateIris)])).toEqual([]);
  });

  it('in the context, whether a file uses it or not', () => {
    const text = JSON.stringify(fileContext);
    const iris = [...text.matchAll(/"((?:https?|urn):[^"]+)"/g)].map(([, iri = '']) => iri);
    const spaces = new Set<string>([
      ...Object.values(namespaces),
      'http://www.w3.org/ns/odrl.jsonld',
      'urn:counterpart:terms:',
    ]);
    expect(unknown(iris.filter((iri) => !spaces.has(iri)))).toEqual([]);
  });

  it('would find one that is not', () => {
    expect(unknown([`${namespaces.ieee7012}SD-BASE-X`, 'https://example.org/term'])).toHaveLength(2);
  });
});
