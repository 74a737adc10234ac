// Attacks on the desktop: on Electron itself, on what the page is given of it, and on the messages between them.
import { readFile } from 'node:fs/promises';
import { attacker, electronOf, expect, test } from './host/index.ts';

test('the sandbox is on, and the page has nothing of Node', async ({ host }) => {
  const app = await host.start();
  const electron = electronOf(app);
  const { id, switches } = await electron.evaluate(({ BrowserWindow }) => ({
    id: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    switches: process.argv.join(' '),
  }));
  expect(switches).not.toContain('no-sandbox');
  // Linux says itself whether a process is confined: 2 is a filter on its system calls.
  if (process.platform === 'linux') {
    expect(await readFile(`/proc/${id}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  }
  const seen = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
    bridge: Object.keys(window.counterpart ?? {}).sort(),
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'desktop', 'onChanged'] });
});

test('the window stays where it is', async ({ host }) => {
  const app = await host.start();
  const other = await attacker();
  const home = app.page.url();
  for (const target of [other.address, 'file:///etc/passwd', 'data:text/html,<p>caught</p>', 'app://elsewhere/']) {
    await app.page.evaluate((address) => {
      location.href = address;
    }, target);
    await app.page.waitForTimeout(150);
    expect(app.page.url()).toBe(home);
  }
  // The other ways to leave: a form that is sent, a link that is clicked, a page that refreshes itself.
  await app.page.evaluate((address) => {
    const form = document.createElement('form');
    form.action = `${address}/form`;
    const link = document.createElement('a');
    link.href = `${address}/link`;
    const download = document.createElement('a');
    download.href = `${address}/download`;
    download.download = 'caught.html';
    const refresh = document.createElement('meta');
    refresh.httpEquiv = 'refresh';
    refresh.content = `0;url=${address}/refresh`;
    document.body.append(form, link, download);
    form.submit();
    link.click();
    download.click();
    document.head.append(refresh);
  }, other.address);
  await app.page.waitForTimeout(500);
  expect(app.page.url()).toBe(home);
  expect(other.heard).toEqual([]);
  other.close();
});

test('no window opens, and only checked addresses leave', async ({ host }) => {
  const app = await host.start();
  const electron = electronOf(app);
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (address) => {
      opened.push(address);
      return Promise.resolve();
    };
  });
  for (const address of [
    'app://counterpart/',
    'about:blank',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://x/y',
    'https://example.org/help',
  ]) {
    expect(await app.page.evaluate((url) => window.open(url) === null, address)).toBe(true);
  }
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://example.org/help',
  ]);
});

test('every permission is denied', async ({ host }) => {
  const app = await host.start();
  const answers = await app.page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'other'),
      ),
    ),
    others: await Promise.all(
      (['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    ),
  }));
  expect(answers).toEqual({ notification: 'denied', place: 'denied', others: Array(5).fill('denied') });
});

test('a page that is not ours asks in vain', async ({ host }) => {
  const app = await host.start();
  const answer = await electronOf(app).evaluate(async ({ app: application, BrowserWindow }) => {
    const preload = `${application.getAppPath()}/out/preload.cjs`;
    const forged = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await forged.loadURL('about:blank');
    const said: unknown = await forged.webContents.executeJavaScript(`window.counterpart.call('today.list', {})`);
    forged.destroy();
    return said;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
});

test('a frame within our page asks in vain, even one of our own address', async ({ host }) => {
  const app = await host.start();
  const said = await electronOf(app).evaluate(async ({ app: application, BrowserWindow, session }) => {
    // A session of the attacker's, in which our address is a page without our policy that frames itself.
    const partition = 'attacker';
    session.fromPartition(partition).protocol.handle('app', (request) => {
      const frame = request.url.endsWith('/frame') ? '' : '<iframe src="app://counterpart/frame"></iframe>';
      return new Response(`<!doctype html><p>caught</p>${frame}`, { headers: { 'Content-Type': 'text/html' } });
    });
    const preload = `${application.getAppPath()}/out/preload.cjs`;
    const forged = new BrowserWindow({
      show: false,
      webPreferences: { preload, partition, sandbox: true, nodeIntegrationInSubFrames: true },
    });
    await forged.loadURL('app://counterpart/');
    const [frame] = forged.webContents.mainFrame.frames;
    const ask = `window.counterpart.call('today.list', {})`;
    const answers: unknown[] = [await forged.webContents.executeJavaScript(ask), await frame?.executeJavaScript(ask)];
    await frame?.executeJavaScript(`window.counterpart.desktop.act('quit')`);
    forged.destroy();
    return answers;
  });
  // Only the frame is refused, so it is being a frame that it is refused for.
  expect(said).toMatchObject([{ ok: true }, { ok: false, error: { code: 'not_allowed' } }]);
  await expect(app.page.getByRole('main')).toBeVisible();
});

test('messages to the desktop itself that are none come to nothing', async ({ host }) => {
  const app = await host.start();
  const menu = () => electronOf(app).evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await expect.poll(menu).toContain('Go');
  const before = await menu();
  await app.page.evaluate(() => {
    const desktop = window.counterpart?.desktop as Record<'dress' | 'act', (value: unknown) => void> | undefined;
    for (const value of [null, 7, {}, [], 'x'.repeat(1_000_000), { words: {}, possible: ['undo'] }]) {
      desktop?.dress(value);
      desktop?.act(value);
    }
    for (const command of ['__proto__', 'toString', 'openExternal', 'undo']) desktop?.act(command);
  });
  await app.page.waitForTimeout(300);
  expect(await menu()).toEqual(before);
  expect(await app.page.evaluate(() => window.counterpart?.call('today.list', {}))).toMatchObject({ ok: true });
});

test('a message that is no call is refused before the agent hears of it, and what it does not know by the agent', async ({
  host,
}) => {
  const app = await host.start();
  const answers = await app.page.evaluate(async () => {
    const bridge = window.counterpart as { call(...values: unknown[]): Promise<unknown> } | undefined;
    const wrong = [[7, {}], [null], [{ operation: 'today.list' }], ['x'.repeat(1000), {}]];
    return Promise.all(wrong.map(async (values) => bridge?.call(...values)));
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
  const unknown = await app.page.evaluate(async () => {
    const bridge = window.counterpart as { call(name: string, input: unknown): Promise<unknown> } | undefined;
    return Promise.all(['no.such', '__proto__', 'constructor'].map(async (name) => bridge?.call(name, {})));
  });
  for (const answer of unknown) expect(answer).toMatchObject({ ok: false, error: { code: 'unknown_operation' } });
  const wrongInput = await app.page.evaluate(() => window.counterpart?.call('orders.list', { limit: 'all' }));
  expect(wrongInput).toMatchObject({ ok: false });
  const huge = await app.page.evaluate(() =>
    window.counterpart?.call('order.record', { vendor: 'x', notes: 'x'.repeat(50_000_000) }),
  );
  expect(huge).toMatchObject({ ok: false, error: { code: 'message_too_large' } });
  const tooMany = await app.page.evaluate(() =>
    window.counterpart?.call('documents.import', { files: [{ name: 'a.eml', bytes: new Uint8Array(300_000_000) }] }),
  );
  expect(tooMany).toMatchObject({ ok: false, error: { code: 'message_too_large' } });
});
