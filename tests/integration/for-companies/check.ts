// Checks an offer, answer or agreement of terms, or the page: node check.ts FILE
import { holds, keyOf, readTerms } from './files.ts';

const { proof, ...document } = readTerms(process.argv[2] ?? '');
const results = [proof].flat().map((one) => ({ by: keyOf(one), holds: holds(document, one) }));
for (const { by, holds } of results) console.log(`${holds ? 'valid' : 'NOT VALID'}: ${by}`);
process.exitCode = results.length > 0 && results.every(({ holds }) => holds) ? 0 : 1;
