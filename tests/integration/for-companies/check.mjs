// Checks an offer, answer or agreement of terms with nothing but Node, as docs/for-companies.md tells: node check.mjs FILE
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
function base58(text) {
  let number = 0n;
  for (const letter of text) number = number * 58n + BigInt(letters.indexOf(letter));
  const hex = number === 0n ? '' : number.toString(16);
  const zeros = /^1*/.exec(text)[0].length;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}

/** RFC 8785, for what these files hold: names sorted by UTF-16 units, texts and whole numbers as JSON writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

const hash = (value) => createHash('sha256').update(canonical(value)).digest();

function holds(document, { proofValue, ...options }) {
  const method = base58(options.verificationMethod.split('#')[0].slice('did:key:z'.length));
  if (method[0] !== 0xed || method[1] !== 0x01 || method.length !== 34) return false;
  const start = Buffer.from('302a300506032b6570032100', 'hex');
  const key = createPublicKey({ key: Buffer.concat([start, method.subarray(2)]), format: 'der', type: 'spki' });
  const signed = Buffer.concat([hash(options), hash(document)]);
  return verify(null, signed, key, base58(proofValue.slice(1)));
}

const { proof, ...document } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const results = [proof]
  .flat()
  .map((one) => ({ by: one.verificationMethod.split('#')[0], holds: holds(document, one) }));
for (const { by, holds } of results) console.log(`${holds ? 'valid' : 'NOT VALID'}: ${by}`);
process.exitCode = results.length > 0 && results.every(({ holds }) => holds) ? 0 : 1;
