// A process of its own that moves a data folder and may be killed on the way: says when it begins.
import { openAgent } from '../../../electron/agent/index.ts';

const [, , dataDir = '', to = ''] = process.argv;
const agent = openAgent({ dataDir, zone: 'UTC', country: 'US' });
process.stdout.write('begins\n');
const result = await agent.call('folder.move', { to, removesOld: true });
await agent.close();
process.exitCode = result.ok ? 0 : 1;
if (!result.ok) console.error(result.error.message);
