import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../../fixtures/terms');
const odrlContext = JSON.parse(readFileSync(join(fixtures, 'odrl-context.jsonld'), 'utf8')) as object;

/** Knows the one standard context that files name, and fetches nothing. */
const documentLoader = async (url: string): Promise<{ documentUrl: string; document: object }> => {
  if (url !== 'http://www.w3.org/ns/odrl.jsonld') throw new Error(`${url} would have to be fetched`);
  return { documentUrl: url, document: odrlContext };
};

/** As jsonld 9 has it; its published types are of an older one. */
const canonize = jsonld.canonize as unknown as (input: object | string, options: object) => Promise<string>;
const canonical = { algorithm: 'RDFC-1.0', format: 'application/n-quads' };

/** A file's triples as N-Quads in canonical order and with canonical blank nodes; safe mode: nothing may get lost. */
export const triplesOf = async (file: object): Promise<string> =>
  canonize(file, { ...canonical, documentLoader, safe: true });

/** N-Quads written by hand, in the same order and with the same names. */
export const canonicalQuads = async (quads: string): Promise<string> =>
  canonize(quads, { ...canonical, inputFormat: 'application/n-quads' });

/** The terms that a vocabulary publishes. */
export const published = (vocabulary: string): ReadonlySet<string> =>
  new Set(
    readFileSync(join(fixtures, `vocabulary/${vocabulary}.txt`), 'utf8')
      .trim()
      .split('\n'),
  );
