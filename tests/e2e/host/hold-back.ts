import type { ElectronApplication, Page } from '@playwright/test';
import { callChannel } from '../../../electron/shell/channels.ts';
import type { RunningApp } from './running-app.ts';

/** Questions of the page that do not reach the agent until they are let go. */
export interface HeldBack {
  count(): Promise<number>;
  letGo(): Promise<void>;
}

/** Holds back, from the page's next load on, what it asks of the agent by one operation. */
export const holdBack = ({ electron, page }: RunningApp, operation: string): Promise<HeldBack> =>
  electron === null ? onSocket(page, operation) : inMain(electron, operation);

async function onSocket(page: Page, operation: string): Promise<HeldBack> {
  const held: (() => void)[] = [];
  let isHolding = true;
  await page.routeWebSocket(/./, (socket) => {
    const agent = socket.connectToServer();
    socket.onMessage((message) => {
      if (isHolding && message.includes(operation)) held.push(() => agent.send(message));
      else agent.send(message);
    });
  });
  return {
    count: () => Promise.resolve(held.length),
    letGo: () => {
      isHolding = false;
      for (const send of held) send();
      return Promise.resolve();
    },
  };
}

type Handler = (event: unknown, message: { readonly operation: string }) => unknown;

/** Electron lets nobody see a handler that is set, so this looks at where it keeps them. */
async function inMain(electron: ElectronApplication, operation: string): Promise<HeldBack> {
  const holding = await electron.evaluateHandle(
    ({ ipcMain }, { channel, name }) => {
      const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> };
      const answer = handlers.get(channel);
      if (answer === undefined) throw new Error(`Nobody answers on ${channel}.`);
      const held: (() => void)[] = [];
      let isHolding = true;
      handlers.set(channel, async (event, message) => {
        if (isHolding && message.operation === name) await new Promise<void>((resolve) => held.push(resolve));
        return answer(event, message);
      });
      const letGo = (): void => {
        isHolding = false;
        for (const resolve of held) resolve();
      };
      return { held, letGo };
    },
    { channel: callChannel, name: operation },
  );
  return {
    count: () => holding.evaluate(({ held }) => held.length),
    letGo: () => holding.evaluate(({ letGo }) => letGo()),
  };
}
