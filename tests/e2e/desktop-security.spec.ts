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
  for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://x/y', 'https://example.org/help']) {
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

test('a message that is no call is refused before the agent hears of it', async ({ host }) => {
  const app = await host.start();
  const answers = await app.page.evaluate(async () => {
    const bridge = window.counterpart as { call(...values: unknown[]): Promise<unknown> } | undefined;
    const wrong = [['no.such', {}], [7, {}], ['__proto__', {}], [{ operation: 'today.list' }]];
    return Promise.all(wrong.map(async (values) => bridge?.call(...values)));
  });
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
  const wrongInput = await app.page.evaluate(() => window.counterpart?.call('orders.list', { limit: 'all' }));
  expect(wrongInput).toMatchObject({ ok: false });
});
