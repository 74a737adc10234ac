// A thread that runs a program as the app's agent is run, and stays until what it was compiled to is kept.
import { setTimeout } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { runCompiled } from '../../../electron/worker/run-compiled.ts';

const { program, folder } = workerData as { readonly program: string; readonly folder: string };
runCompiled(program, folder, 0);
await setTimeout(50);
