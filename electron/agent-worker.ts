// The worker thread's entry: opens the agent on the folder it was given and answers its host; or does the long work beside it that it is told.
import '../shared/zod-without-eval.ts';
import { parentPort, workerData } from 'node:worker_threads';
import { type AsideOrder, asideInThread, openAgent, serveAsideOrder } from './agent/index.ts';
import type { AgentSettings } from './worker/messages.ts';
import { serveAgent } from './worker/serve.ts';

if (parentPort === null) throw new Error('agent-worker runs in a worker thread only.');
const told = workerData as AgentSettings | AsideOrder;
if ('target' in told) serveAsideOrder(parentPort, told);
else {
  const aside = asideInThread(new URL(import.meta.url));
  serveAgent(parentPort, told, (options) => openAgent({ ...options, stays: true, aside }));
}
