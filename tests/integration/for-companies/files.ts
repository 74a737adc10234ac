// Files of terms with nothing but Node, by docs/for-companies.md and docs/terms-format.md: a second implementation, which
// shares no code with the app and which a company may copy.
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Proof {
  readonly verificationMethod: string;
  readonly proofValue: string;
}
export interface File {
  readonly [member: string]: unknown;
  readonly proof: Proof | readonly Proof[];
}

/** Reads a file of terms, or the page with one inside. */
export function readTerms(name: string): File {
  const text = readFileSync(name, 'utf8');
  const inPage = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(text)?.[1];
  return JSON.parse(inPage ?? text) as File;
}

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
function fromBase58(text: string): Buffer {
  let number = 0n;
  for (const letter of text) number = number * 58n + BigInt(letters.indexOf(letter));
  const hex = number === 0n ? '' : number.toString(16);
  const zeros = text.length - text.replace(/^1+/, '').length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}
function toBase58(bytes: Buffer): string {
  let text = '';
  for (let number = BigInt(`0x0${bytes.toString('hex')}`); number > 0n; number /= 58n)
    text = `${letters[Number(number % 58n)] ?? ''}${text}`;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}

/** RFC 8785, for what these files hold: names sorted by UTF-16 units, texts and whole numbers as JSON writes them. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

const hash = (value: unknown): Buffer => createHash('sha256').update(canonical(value)).digest();
export const digest = (value: unknown): string =>
  `z${toBase58(Buffer.concat([Buffer.from([0x12, 0x20]), hash(value)]))}`;

export const keyOf = ({ verificationMethod }: Pick<Proof, 'verificationMethod'>): string =>
  verificationMethod.split('#')[0] ?? '';

const signed = (document: object, options: object): Buffer => Buffer.concat([hash(options), hash(document)]);

/** Whether a proof is one of this document, which is without `proof`, by the key that it names. */
export function holds(document: object, { proofValue, ...options }: Proof): boolean {
  const method = fromBase58(keyOf(options).slice('did:key:z'.length));
  if (method[0] !== 0xed || method[1] !== 0x01 || method.length !== 34) return false;
  const start = Buffer.from('302a300506032b6570032100', 'hex');
  const key = createPublicKey({ key: Buffer.concat([start, method.subarray(2)]), format: 'der', type: 'spki' });
  return verify(null, signed(document, options), key, fromBase58(proofValue.slice(1)));
}

/** A key of a file that the page or the command line saved: its `seed`, 32 bytes in hexadecimal. */
export function signerOf(seed: string): { readonly did: string; readonly key: KeyObject } {
  const start = '302e020100300506032b657004220420';
  const key = createPrivateKey({ key: Buffer.from(start + seed, 'hex'), format: 'der', type: 'pkcs8' });
  const point = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { key, did: `did:key:z${toBase58(Buffer.concat([Buffer.from([0xed, 0x01]), point]))}` };
}

/** A proof over a document, which is without `proof`. */
export function prove(
  document: Readonly<Record<string, unknown>>,
  { did, key }: ReturnType<typeof signerOf>,
  created: string,
): Proof {
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created,
    verificationMethod: `${did}#${did.slice('did:key:'.length)}`,
    proofPurpose: 'assertionMethod',
  };
  return { ...options, proofValue: `z${toBase58(sign(null, signed(document, options), key))}` };
}

/** The document with the digests of its parts. */
export function withDigests(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const digests: Record<string, string> = {};
  for (const [name, value] of Object.entries(document)) {
    const parts = name === 'schedule' ? (value as { clauses: unknown[] }).clauses : value;
    const place = name === 'schedule' ? '/schedule/clauses' : `/${name}`;
    if (name === '@context') continue;
    if (Array.isArray(parts) && parts.some((part) => typeof part === 'object'))
      for (const [at, part] of parts.entries()) digests[`${place}/${at}`] = digest(part);
    else digests[place] = digest(value);
  }
  return { ...document, memberDigests: digests };
}
