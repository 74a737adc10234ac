// The desktop around the page: its menu, links, a second start, the window's place, the tray and notifications.
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunningApp } from './host/index.ts';
import { electronOf, expect, test } from './host/index.ts';

/** Chooses an item of the menu bar, as a click on it does. */
const choose = (app: RunningApp, id: string): Promise<void> =>
  electronOf(app).evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
  }, id);

const labelOf = (app: RunningApp, id: string): Promise<string | undefined> =>
  electronOf(app).evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label, id);

const isEnabled = (app: RunningApp, id: string): Promise<boolean | undefined> =>
  electronOf(app).evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id);

/** Starts the app a second time on the same data; resolves to how it ended. */
async function startAgain(app: RunningApp, ...args: readonly string[]): Promise<number | null> {
  return ended(app, [], ['--data', app.dataDir, ...args]);
}

/** Starts the app's program with switches of Electron and arguments of its own; resolves to its exit code. */
async function ended(app: RunningApp, switches: readonly string[], args: readonly string[]): Promise<number | null> {
  const [executable, staged] = await electronOf(app).evaluate(({ app: application }) => [
    process.execPath,
    application.getAppPath(),
  ]);
  if (executable === undefined || staged === undefined) throw new Error('Electron does not say where it is.');
  const started = spawn(executable, [...switches, staged, ...args], { stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    started.on('exit', resolve);
    started.on('error', reject);
  });
}

/** Records an order by hand through the page's own bridge; resolves to its id. */
async function recordOrder(app: RunningApp, input: Record<string, unknown>): Promise<string> {
  const result = await app.page.evaluate((order) => window.counterpart?.call('order.record', order), input);
  if (result?.ok !== true) throw new Error(JSON.stringify(result));
  return (result.value as { subject: { id: string } }).subject.id;
}

test('the menu does what the palette does, in the person’s language', async ({ host }) => {
  const app = await host.start();
  await expect.poll(() => labelOf(app, 'addOrder')).toBe('Add an order…');
  expect(await isEnabled(app, 'arrived')).toBe(false);

  await choose(app, 'addOrder');
  await expect(app.page.getByRole('dialog', { name: 'Add an order' })).toBeVisible();
  const vendor = app.page.getByRole('combobox', { name: 'Vendor' });
  await vendor.fill('Fernhill Supplies');
  // Where text is written, Undo is the text's.
  await choose(app, 'undo');
  await expect(vendor).toHaveValue('');
  await choose(app, 'redo');
  await expect(vendor).toHaveValue('Fernhill Supplies');
  await vendor.fill('Fernhill Supplies');
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByRole('dialog')).toBeHidden();
  await expect(app.page.getByRole('region', { name: /Story of Fernhill/ })).toBeVisible();
  await expect.poll(() => isEnabled(app, 'arrived')).toBe(true);

  await app.page.getByRole('heading', { level: 1 }).click();
  await choose(app, 'undo');
  await expect(app.page.getByText(/^Taken back/)).toBeVisible();
  await choose(app, 'redo');
  await expect(app.page.getByText(/^Brought back/)).toBeVisible();
  await choose(app, 'history');
  await expect(app.page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
  const chooser = app.page.waitForEvent('filechooser');
  await choose(app, 'addFiles');
  expect((await chooser).isMultiple()).toBe(true);

  await choose(app, 'settings');
  await app.page.getByRole('radio', { name: 'Deutsch' }).press('Space');
  await expect.poll(() => labelOf(app, 'addOrder')).toBe('Bestellung eintragen…');
  await app.restart();
  await expect.poll(() => labelOf(app, 'quit')).toBe('Counterpart beenden');
});

test('a second start shows the first and hands over its link', async ({ host }) => {
  const app = await host.start();
  const id = await recordOrder(app, { vendor: 'Northlight Books', orderNumber: 'NB-20417', placedOn: '2026-03-01' });
  await electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await startAgain(app)).toBe(0);
  const isVisible = () =>
    electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible()));
  await expect.poll(isVisible).toEqual([true]);

  expect(await startAgain(app, 'counterpart://order/NB-20417')).toBe(0);
  await expect(app.page.getByRole('region', { name: /Story of Northlight Books/ })).toBeVisible();
  expect(await startAgain(app, 'counterpart://order/NB-0')).toBe(0);
  await expect(app.page.getByText('There is no such record here')).toBeVisible();
  const before = app.page.url();
  for (const hostile of ['counterpart://order/../../settings', 'counterpart://settings/x', 'counterpart://order/%2e']) {
    expect(await startAgain(app, hostile)).toBe(0);
  }
  expect(app.page.url()).toBe(before);

  // The first start of all takes a link, too.
  await app.stop();
  const next = await host.start({ dataDir: app.dataDir, switches: [`counterpart://order/${id}`] });
  await expect(next.page.getByRole('region', { name: /Story of Northlight Books/ })).toBeVisible();
});

test('who leaves while the app still starts is told nothing', async ({ host }) => {
  const app = await host.start();
  const leaving = path.join(app.dataDir, 'leaving.cjs');
  await writeFile(
    leaving,
    `const { app, dialog } = require('electron');
app.on('browser-window-created', () => setTimeout(() => app.quit(), 30));
dialog.showErrorBox = () => process.exit(3);`,
  );
  expect(await ended(app, ['-r', leaving], ['--data', path.join(app.dataDir, 'other')])).toBe(0);
});

test('the window comes back where it was, as large as it was', async ({ host }) => {
  const app = await host.start();
  await expect(app.page.getByRole('main')).toBeVisible();
  const placed = { x: 40, y: 30, width: 900, height: 600 };
  const boundsOf = () => electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const zoomOf = () =>
    electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
  await electronOf(app).evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    placed,
  );
  await expect.poll(() => labelOf(app, 'zoomIn')).toBe('Larger');
  await choose(app, 'zoomIn');
  await choose(app, 'zoomIn');
  await app.restart();
  expect(await boundsOf()).toMatchObject({ width: 900, height: 600 });
  await expect.poll(zoomOf).toBe(1);
  await expect.poll(() => labelOf(app, 'zoomReset')).toBe('Actual size');
  await choose(app, 'zoomReset');
  await app.page.reload();
  await expect(app.page.getByRole('main')).toBeVisible();
  expect(await zoomOf()).toBe(0);

  await app.stop();
  const file = path.join(app.dataDir, 'window', 'window.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ zoomLevel: 0 });
  await writeFile(file, '{ broken');
  const next = await host.start({ dataDir: app.dataDir });
  await expect(next.page.getByRole('main')).toBeVisible();
});

/** The tray as the app made it, and its menu: a virtual display has none that one could press, so they are taken from the app. */
interface KeptTray {
  tray?: Electron.Tray;
  menu?: Electron.Menu;
}

/** From now on, what the app shows in the tray is at hand. */
const keepTray = (app: RunningApp): Promise<void> =>
  electronOf(app).evaluate(({ Tray }) => {
    const kept: KeptTray = {};
    Object.assign(globalThis, { kept });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it belongs to below
    const set = Tray.prototype.setContextMenu;
    Tray.prototype.setContextMenu = function setContextMenu(menu) {
      Object.assign(kept, { tray: this, menu });
      set.call(this, menu);
    };
  });

const trayLabels = (app: RunningApp): Promise<string[] | undefined> =>
  electronOf(app).evaluate(() =>
    (globalThis as unknown as { kept: KeptTray }).kept.menu?.items.flatMap(({ type, label }) =>
      type === 'separator' ? [] : [label],
    ),
  );

const chooseInTray = (app: RunningApp, label: string): Promise<void> =>
  electronOf(app).evaluate((_electron, wanted) => {
    const { menu } = (globalThis as unknown as { kept: KeptTray }).kept;
    menu?.items.find((item) => item.label === wanted)?.click();
  }, label);

const windowCount = (app: RunningApp): Promise<number> =>
  electronOf(app).evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Ticks in the settings that the app stays in the tray, and waits until it is there. */
async function keepInTray(app: RunningApp): Promise<void> {
  await keepTray(app);
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('checkbox', { name: 'Keep running in the tray' }).press('Space');
  await expect.poll(() => trayLabels(app)).toHaveLength(3);
}

test('from the tray one opens the window again, goes to Today, and quits', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  const electron = electronOf(app);
  const order = await recordOrder(app, { vendor: 'Northlight', placedOn: '2026-03-01' });
  await app.page.evaluate(
    (of) => window.counterpart?.call('expectation.record', { order: of, until: '2026-03-05' }),
    order,
  );
  await keepInTray(app);
  const quit = 'Quit Counterpart';
  await expect.poll(() => trayLabels(app)).toEqual(['Open Counterpart', 'Today: 1', quit]);

  await choose(app, 'closeWindow');
  await expect.poll(() => windowCount(app)).toBe(0);
  const opened = electron.waitForEvent('window');
  await chooseInTray(app, 'Open Counterpart');
  const page = await opened;
  await expect(page.getByRole('main')).toBeVisible();
  await page.getByRole('link', { name: 'Orders' }).click();

  // The icon itself shows a window that lies hidden.
  const isVisible = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible()));
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await isVisible()).toEqual([false]);
  await electron.evaluate(() => (globalThis as unknown as { kept: KeptTray }).kept.tray?.emit('click'));
  await expect.poll(isVisible).toEqual([true]);
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible();

  await chooseInTray(app, 'Today: 1');
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  const left = electron.waitForEvent('close');
  await chooseInTray(app, quit);
  await left;
});

test('a maximised window is so again after a restart, and has its own size below', async ({ host }) => {
  const app = await host.start();
  await expect(app.page.getByRole('main')).toBeVisible();
  const placed = { x: 40, y: 30, width: 900, height: 600 };
  await electronOf(app).evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    placed,
  );
  await keepInTray(app);
  // A virtual display has nothing that maximises windows: there, that it was done is said in its stead, and that it is
  // asked for again is what can be seen. What is kept, and where, is the app's own either way.
  const isObeyed = await electronOf(app).evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const asked: boolean[] = [];
    Object.assign(globalThis, { asked });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it belongs to below
    const maximize = BrowserWindow.prototype.maximize;
    BrowserWindow.prototype.maximize = function maximizeAsAsked() {
      asked.push(true);
      maximize.call(this);
    };
    window?.maximize();
    for (let look = 0; look < 10 && window?.isMaximized() !== true; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const obeyed = window?.isMaximized() === true;
    if (window !== undefined && !obeyed) window.isMaximized = () => true;
    return obeyed;
  });
  const kept = async (): Promise<unknown> =>
    JSON.parse(await readFile(path.join(app.dataDir, 'window', 'window.json'), 'utf8'));
  const state = () =>
    electronOf(app).evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { isMaximized: window?.isMaximized(), bounds: window?.getNormalBounds() };
    });

  await choose(app, 'closeWindow');
  await expect.poll(() => windowCount(app)).toBe(0);
  const place = { isMaximized: true, bounds: placed };
  await expect.poll(kept).toMatchObject(place);
  const opened = electronOf(app).waitForEvent('window');
  await chooseInTray(app, 'Open Counterpart');
  await expect((await opened).getByRole('main')).toBeVisible();
  expect(await electronOf(app).evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked)).toHaveLength(2);
  expect(await state()).toMatchObject(isObeyed ? place : { bounds: placed });

  await app.restart();
  expect(await state()).toMatchObject(isObeyed ? place : { bounds: placed });
});

test('what becomes overdue or arrives is told once, where the person wants it', async ({ host }) => {
  const app = await host.start({ now: '2026-03-12T12:00:00Z' });
  const hear = () =>
    electronOf(app).evaluate(({ Notification }) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      Notification.isSupported = () => true;
      Notification.prototype.show = function show(this: Electron.Notification) {
        heard.push(`${this.title} / ${this.body}`);
        Object.assign(globalThis, { last: this });
      };
    });
  const heard = () => electronOf(app).evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await hear();
  const recordLate = async (vendor: string, until = '2026-03-05'): Promise<void> => {
    const items = [{ name: `Lamp of ${vendor}` }];
    const order = await recordOrder(app, { vendor, placedOn: '2026-03-01', items });
    const late = await app.page.evaluate((input) => window.counterpart?.call('expectation.record', input), {
      order,
      until,
    });
    expect(late).toMatchObject({ ok: true });
  };
  await recordLate('Before');
  await app.page.getByRole('link', { name: 'Settings' }).click();
  await app.page.getByRole('checkbox', { name: /Tell me/ }).press('Space');
  await app.page.waitForTimeout(1000);
  expect(await heard()).toEqual([]);
  await recordLate('Northlight');
  await expect.poll(heard).toEqual(['Overdue: Lamp of Northlight / Northlight']);
  await electronOf(app).evaluate(() => (globalThis as unknown as { last: NodeJS.EventEmitter }).last.emit('click'));
  await expect(app.page.getByRole('region', { name: /Story of .*Northlight/ })).toBeVisible();

  await app.restart();
  await hear();
  await recordLate('Later');
  await recordLate('Coming', '2026-03-12');
  await expect
    .poll(async () => (await heard()).toSorted())
    .toEqual(['Arriving: Lamp of Coming / Coming', 'Overdue: Lamp of Later / Later']);
});

test('closing the last window leaves, unless the person keeps the app in the tray', async ({ host }) => {
  const app = await host.start();
  await keepInTray(app);
  const electron = electronOf(app);
  await choose(app, 'closeWindow');
  await expect.poll(() => windowCount(app)).toBe(0);
  const opened = electron.waitForEvent('window');
  expect(await startAgain(app)).toBe(0);
  const page = await opened;
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Keep running in the tray' }).press('Space');
  await expect
    .poll(() => electron.evaluate(() => (globalThis as unknown as { kept: KeptTray }).kept.tray?.isDestroyed()))
    .toBe(true);
  const left = electron.waitForEvent('close');
  await choose(app, 'closeWindow');
  await left;
});
