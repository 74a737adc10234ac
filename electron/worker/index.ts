// The agent in a thread of its own: what the hosts say to it, and how it answers.
export { startAgent } from './client.ts';
export type { RunningAgent } from './client.ts';
export { AgentRefused } from './agent-refused.ts';
export { hostOptions } from './host-options.ts';
export type { HostOptions } from './host-options.ts';
export { ownDataFolder } from './own-data-folder.ts';
