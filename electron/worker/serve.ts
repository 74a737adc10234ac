import type { MessagePort } from 'node:worker_threads';
import type { Failure, Notice, OperationName, Result } from '../../shared/api.ts';
import { assertNever } from '../../shared/model/index.ts';
import { refusal } from '../../shared/wire.ts';
import type { AgentSettings, FromAgent, ToAgent } from './messages.ts';

/** What the worker needs of an agent. */
interface Served {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}
type Open = (options: {
  dataDir: string;
  now?: () => Date;
  zone?: string;
  onNotice: (notice: Notice) => void;
}) => Served;

const firstAsked: OperationName = 'today.board';

/** Opens the agent and answers what comes through the port until it is told to close. */
export function serveAgent(port: MessagePort, settings: AgentSettings, open: Open): void {
  const say = (message: FromAgent): void => port.postMessage(message);
  const { dataDir, now, zone } = settings;
  let agent: Served;
  try {
    agent = open({
      dataDir,
      ...(now === undefined ? {} : { now: () => new Date(now) }),
      ...(zone === undefined ? {} : { zone }),
      onNotice: (notice) => say({ type: 'notice', notice }),
    });
  } catch (error) {
    say({ type: 'refused', error: failureOf(error) });
    port.close();
    return;
  }
  const answer = (operation: string, input: unknown): Promise<Result<unknown>> =>
    agent.call(operation, input).catch((error: unknown) => ({ ok: false, error: failureOf(error) }));
  port.on('message', (message: ToAgent) => {
    switch (message.type) {
      case 'call':
        void answer(message.operation, message.input).then((result) => say({ type: 'reply', id: message.id, result }));
        return;
      case 'close':
        void agent.close().then(
          () => {
            say({ type: 'closed' });
            port.close();
          },
          (error: unknown) => {
            throw error; // Ends the worker, and so the host hears of it.
          },
        );
        return;
      default:
        assertNever(message);
    }
  });
  say({ type: 'opened' });
  // Statements and schemas are made when they are first used, so what a window asks first is asked once while it still loads.
  setImmediate(() => void answer(firstAsked, {}));
}

function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const details = 'details' in error && typeof error.details === 'object' ? error.details : null;
    return { code: error.code, message: error.message, details: { ...details } };
  }
  return refusal('internal', { cause: String(error) }).error;
}
