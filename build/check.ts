// npm run check: types, lint, layers, cycles, dead code and format.
import { staticChecks } from './static-checks.ts';

const failed = await staticChecks();
if (failed.length > 0) console.error(`\nFailed: ${failed.join('; ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
