// The page's side of the loopback host: what it does when the connection is lost.
import { encode } from '@msgpack/msgpack';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Notice } from '../../../shared/api.ts';
import { loopbackBridge } from '../../../renderer/state/loopback-bridge.ts';

/** A socket of which the test is the host. */
class TestSocket extends EventTarget {
  static readonly all: TestSocket[] = [];
  binaryType = 'blob';
  readonly send = vi.fn<(bytes: Uint8Array) => void>();

  constructor() {
    super();
    TestSocket.all.push(this);
  }

  opens(): void {
    this.dispatchEvent(new Event('open'));
  }

  closes(): void {
    this.dispatchEvent(new Event('close'));
  }

  says(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: encode(message) }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { hash: '#token=secret', host: '127.0.0.1:1', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 'secret', setItem: vi.fn<() => void>() });
  vi.stubGlobal('history', { state: null, replaceState: vi.fn<() => void>() });
  vi.stubGlobal('WebSocket', TestSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  TestSocket.all.splice(0);
});

test('a call that the connection was lost under is told so; once it is there again, what is shown is asked anew', async () => {
  const heard: Notice[] = [];
  const bridge = loopbackBridge(1000);
  bridge.onChanged((notice) => heard.push(notice));
  const [first] = TestSocket.all;
  first?.opens();
  first?.says({ notice: { type: 'changed', version: 7 } });
  const calling = bridge.call('today.list', {});
  await vi.waitFor(() => expect(first?.send).toHaveBeenCalledOnce());
  expect(heard).toEqual([{ type: 'changed', version: 7 }]);
  first?.closes();
  expect(await calling).toMatchObject({ ok: false, error: { code: 'host_broken' } });

  await vi.advanceTimersByTimeAsync(1000);
  // The host is still away.
  TestSocket.all[1]?.closes();
  expect(heard).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  TestSocket.all[2]?.opens();
  expect(heard.slice(1)).toEqual([{ type: 'changed', version: 0 }]);
});
