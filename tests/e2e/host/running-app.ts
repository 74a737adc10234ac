import type { ElectronApplication, Page } from '@playwright/test';

/** How an app under test is started. */
export interface StartOptions {
  /** The data folder; an empty one of its own where left out. */
  readonly dataDir?: string;
  /** The instant to be taken as now. */
  readonly now?: string;
  /** Chromium's own switches, for Electron only. */
  readonly switches?: readonly string[];
}

/** The app under test. `page` is a new one after each restart. */
export interface RunningApp {
  readonly dataDir: string;
  readonly page: Page;
  /** Null on the loopback host. */
  readonly electron: ElectronApplication | null;
  /** Every address that the page asked for since the start, across restarts. */
  readonly requests: readonly string[];
  /** What the page complained of: uncaught errors and errors on its console. */
  readonly complaints: readonly string[];
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Host {
  readonly name: 'chromium' | 'electron';
  start(options?: StartOptions): Promise<RunningApp>;
}

/** One life of the app, from start to stop. */
export interface Life {
  readonly page: Page;
  readonly electron: ElectronApplication | null;
  end(): Promise<void>;
}

/** An app that begins a new life on the same data at each restart. */
export async function liveOn(dataDir: string, begin: () => Promise<Life>): Promise<RunningApp> {
  const requests: string[] = [];
  const complaints: string[] = [];
  const watched = async (): Promise<Life> => {
    const life = await begin();
    life.page.on('request', (request) => requests.push(request.url()));
    life.page.on('websocket', (socket) => requests.push(socket.url()));
    life.page.on('pageerror', (error) => complaints.push(String(error)));
    life.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    return life;
  };
  let life: Life | null = await watched();
  const stop = async (): Promise<void> => {
    const last = life;
    life = null;
    await last?.end();
  };
  const living = (): Life => {
    if (life === null) throw new Error('The app under test is stopped.');
    return life;
  };
  return {
    dataDir,
    requests,
    complaints,
    stop,
    get page() {
      return living().page;
    },
    get electron() {
      return living().electron;
    },
    async restart() {
      await stop();
      life = await watched();
    },
  };
}
