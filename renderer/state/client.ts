// What the window knows of the agent: the one client of the contract. Everything else in this room asks through it.
import type { CounterpartBridge, Failure, InputOf, Notice, OperationName, OutputOf, Result } from '../../shared/api.ts';
import { words } from '../language/index.ts';
import { failureText } from './failure-text.ts';

/** The desktop puts its bridge on the window; anywhere else the page came from the loopback host, and loads what it takes. */
const bridge: CounterpartBridge = window.counterpart ?? (await import('./loopback-bridge.ts')).loopbackBridge();

/** The desktop that the page runs in; undefined in a browser. */
export const desktop = bridge.desktop;
/** Whether there is one, which can open folders and dialogs of the system. */
export const isDesktop = desktop !== undefined;

function unreachable(cause: unknown): Failure {
  return { code: 'unreachable', message: words.trouble.unreachable, details: { cause: String(cause) } };
}

/** Asks the agent. Never rejects: a host that is gone is a failure like any other, with a sentence in the window's language. */
export async function call<N extends OperationName>(operation: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  try {
    // The agent has checked what it sends against the operation's output schema; checking twice would only cost time.
    const result = (await bridge.call(operation, input)) as Result<OutputOf<N>>;
    return result.ok ? result : { ok: false, error: { ...result.error, message: failureText(result.error) } };
  } catch (cause) {
    return { ok: false, error: unreachable(cause) };
  }
}

/** Calls back with each notice of the agent until the returned function is called. */
export function listen(listener: (notice: Notice) => void): () => void {
  return bridge.onChanged(listener);
}
