// The agent as a page in the machine's own browser reaches it: over a WebSocket of the loopback host.
import { decode, encode } from '@msgpack/msgpack';
import type { CounterpartBridge, Notice, Result } from '../../shared/api.ts';
import { loopbackProtocol, maxMessageBytes, refusal } from '../../shared/wire.ts';
import { type CallMessage, hostMessage } from '../../shared/wire-messages.ts';

const tokenPlace = 'counterpart.token';

const away = refusal('host_away');
const broken = refusal('host_broken');
const tooLarge = refusal('message_too_large', { limitMb: maxMessageBytes / 1024 / 1024 });

/** Takes the token out of the address at once and keeps it for this tab, for this origin and no other port's. */
function takeToken(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token !== null) {
    sessionStorage.setItem(tokenPlace, token);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(tokenPlace) ?? '';
}

/**
 * Connects to the loopback host that served this page. A lost connection is made again by the next call; calls that it
 * left without an answer fail with `host_broken`, since nobody knows whether they were done. `delayMs` is how long
 * to wait before listening for notices again.
 */
export function loopbackBridge(delayMs = 1000): CounterpartBridge {
  const token = takeToken();
  const pending = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(notice: Notice) => void>();
  const tell = (notice: Notice): void => {
    for (const listener of listeners) listener(notice);
  };
  let nextId = 0;
  let isLost = false;
  let connection: Promise<WebSocket | null> | null = null;

  const connect = (): Promise<WebSocket | null> => {
    const socket = new WebSocket(`ws://${location.host}/`, [loopbackProtocol, token]);
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', (event: MessageEvent<ArrayBuffer>) => {
      const message = hostMessage.parse(decode(event.data));
      if ('notice' in message) return tell(message.notice);
      pending.get(message.id)?.(message.result);
      pending.delete(message.id);
    });
    return new Promise((resolve) => {
      socket.addEventListener('open', () => {
        resolve(socket);
        // Meanwhile anything may have changed, and nobody counted.
        if (isLost) tell({ type: 'changed', version: 0 });
        isLost = false;
      });
      socket.addEventListener('close', () => {
        resolve(null);
        connection = null;
        isLost = true;
        for (const answer of pending.values()) answer(broken);
        pending.clear();
        if (listeners.size > 0) setTimeout(() => void connected(), delayMs);
      });
    });
  };
  const connected = (): Promise<WebSocket | null> => (connection ??= connect());

  return {
    async call(operation, input) {
      const socket = await connected();
      if (socket === null) return away;
      const message: CallMessage = { id: nextId++, operation, input };
      const bytes = encode(message, { ignoreUndefined: true });
      if (bytes.byteLength > maxMessageBytes) return tooLarge;
      return new Promise((resolve) => {
        pending.set(message.id, resolve);
        socket.send(bytes);
      });
    },
    onChanged(listener) {
      listeners.add(listener);
      void connected();
      return () => listeners.delete(listener);
    },
  };
}
