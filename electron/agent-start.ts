// The worker thread's entry in the built app: runs the agent (agent-worker.ts, bundled as agent.cjs) as it was compiled before.
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import type { AgentSettings } from './worker/messages.ts';
import { runCompiled } from './worker/run-compiled.ts';

const { compiled } = workerData as AgentSettings;
if (compiled === undefined) throw new Error('The host named no folder for what the agent is compiled to.');
runCompiled(path.join(import.meta.dirname, 'agent.cjs'), compiled);
