// The personal agent: one data folder, the operations of the contract on it, and nothing of windows or Electron.
export type { Agent } from './agent.ts';
export { type AsideOrder, asideInThread, serveAsideOrder } from './aside.ts';
export { AgentError } from './errors.ts';
export { type AgentOptions, openAgent } from './open-agent.ts';
export { openReader } from './reader.ts';
export { StoreError, restoreFolder } from './store/index.ts';
export { verifyTerms } from './terms/index.ts';
