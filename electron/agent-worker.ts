// The worker thread's entry: opens the agent on the folder it was given and answers its host.
import { parentPort, workerData } from 'node:worker_threads';
import { openAgent } from './agent/index.ts';
import type { AgentSettings } from './worker/messages.ts';
import { serveAgent } from './worker/serve.ts';

if (parentPort === null) throw new Error('agent-worker runs in a worker thread only.');
serveAgent(parentPort, workerData as AgentSettings, openAgent);
