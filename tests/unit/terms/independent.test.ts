// A second implementation, from the specifications: node:crypto for hashes and signatures, none of shared/terms/proof.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { acceptedBy, company, person, sampleAnswer, sampleOffer } from './samples.ts';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** RFC 8785 for what our files hold: ASCII names, whole numbers. */
const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
};

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const base58 = (text: string): Buffer => {
  const number = Array.from(text).reduce((sum, letter) => sum * 58n + BigInt(alphabet.indexOf(letter)), 0n);
  const digits = number.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
};
const sha256 = (value: Json): Buffer => createHash('sha256').update(canonical(value)).digest();

interface Proof {
  readonly proofValue: string;
  readonly verificationMethod: string;
}

const holds = (document: Json, { proofValue, ...options }: Proof): boolean => {
  const key = base58(options.verificationMethod.split('#z')[1] ?? '').subarray(-32);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
  const signature = base58(proofValue.slice(1));
  const padded = Buffer.concat([Buffer.alloc(64), signature]).subarray(-64);
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return verify(null, Buffer.concat([sha256(options), sha256(document)]), publicKey, padded);
};

const unsigned = (file: object): { document: Json; proofs: Proof[] } => {
  const { proof, ...document } = JSON.parse(JSON.stringify(file)) as Record<string, Json>;
  return { document, proofs: [proof].flat() as unknown[] as Proof[] };
};

it('finds the proofs of an offer, an answer and an agreement good', async () => {
  const offer = await sampleOffer();
  const files = [offer, await sampleAnswer(offer, { kind: 'accept' }), await acceptedBy(offer)];
  for (const file of files) {
    const { document, proofs } = unsigned(file);
    for (const proof of proofs) {
      expect(holds(document, proof)).toBe(true);
      expect(holds({ ...(document as Record<string, Json>), nonce: 'another' }, proof)).toBe(false);
    }
  }
  const keys = unsigned(files[2] ?? {}).proofs.map((proof) => proof.verificationMethod);
  expect(keys).toEqual([person, company].map(({ did }) => `${did}#${did.slice(8)}`));
});
