// Checks an offer, answer or agreement of terms with nothing but Node, as docs/for-companies.md tells: node check.ts FILE
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
function base58(text: string): Buffer {
  let number = 0n;
  for (const letter of text) number = number * 58n + BigInt(letters.indexOf(letter));
  const hex = number === 0n ? '' : number.toString(16);
  const zeros = text.length - text.replace(/^1+/, '').length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}

/** RFC 8785, for what these files hold: names sorted by UTF-16 units, texts and whole numbers as JSON writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

const hash = (value: unknown): Buffer => createHash('sha256').update(canonical(value)).digest();

interface Proof {
  readonly verificationMethod: string;
  readonly proofValue: string;
}

const keyOf = ({ verificationMethod }: Pick<Proof, 'verificationMethod'>): string =>
  verificationMethod.split('#')[0] ?? '';

function holds(document: object, { proofValue, ...options }: Proof): boolean {
  const method = base58(keyOf(options).slice('did:key:z'.length));
  if (method[0] !== 0xed || method[1] !== 0x01 || method.length !== 34) return false;
  const start = Buffer.from('302a300506032b6570032100', 'hex');
  const key = createPublicKey({ key: Buffer.concat([start, method.subarray(2)]), format: 'der', type: 'spki' });
  const signed = Buffer.concat([hash(options), hash(document)]);
  return verify(null, signed, key, base58(proofValue.slice(1)));
}

const { proof, ...document } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as { proof: Proof | Proof[] };
const results = [proof].flat().map((one) => ({ by: keyOf(one), holds: holds(document, one) }));
for (const { by, holds } of results) console.log(`${holds ? 'valid' : 'NOT VALID'}: ${by}`);
process.exitCode = results.length > 0 && results.every(({ holds }) => holds) ? 0 : 1;
