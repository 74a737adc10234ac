import { decode, encode } from '@msgpack/msgpack';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { type Notice, type OperationName, type Result, api } from '../../shared/api.ts';
import type { CallMessage, HostMessage } from '../../shared/wire-messages.ts';

/** What a page's calls are passed to. */
export interface Called {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  onNotice(listener: (notice: Notice) => void): () => void;
}

const callMessage: z.ZodType<CallMessage> = z.strictObject({
  id: z.int().nonnegative(),
  operation: z.enum(Object.keys(api) as [OperationName, ...OperationName[]]),
  input: z.unknown(),
});

// RFC 6455, 7.4.1: the peer broke the protocol.
const protocolError = 1002;

/** Answers one page over its socket. A message that is no call ends the conversation: our page never sends one. */
export function converse(socket: WebSocket, agent: Called): void {
  const say = (message: HostMessage): void => {
    if (socket.readyState === socket.OPEN) socket.send(encode(message, { ignoreUndefined: true }));
  };
  const forget = agent.onNotice((notice) => say({ notice }));
  socket.on('close', forget);
  socket.on('error', () => socket.terminate());
  socket.on('message', (data, isBinary) => {
    const message = isBinary && data instanceof Buffer ? readCall(data) : null;
    if (message === null) return socket.close(protocolError, 'That was not a call.');
    void agent.call(message.operation, message.input).then((result) => say({ id: message.id, result }));
  });
}

function readCall(data: Buffer): CallMessage | null {
  let value: unknown;
  try {
    value = decode(data);
  } catch {
    return null; // Not MessagePack, so not a call.
  }
  const parsed = callMessage.safeParse(value);
  return parsed.success ? parsed.data : null;
}
