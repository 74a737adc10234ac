// Nothing leaves the machine: what Chromium's own network log says of a whole session, not only of the page.
// In Electron only: a browser calls its makers of its own accord.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dropFiles, expect, goTo, temporaryFolder, test } from './host/index.ts';

const hostile = path.join(import.meta.dirname, '..', 'fixtures', 'e2e', 'hostile.eml');

/** The addresses that a network log tells of connecting to, and the names it tells of looking up. */
function reached(log: string): string[] {
  const { constants, events } = JSON.parse(log) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { address?: string; host?: string } }[];
  };
  const types = constants.logEventTypes;
  const telling = [types['TCP_CONNECT_ATTEMPT'], types['HOST_RESOLVER_MANAGER_REQUEST']];
  if (telling.includes(undefined)) throw new Error('This Chromium names its events otherwise.');
  return events
    .filter(({ type }) => telling.includes(type))
    .flatMap(({ params }) => params?.address ?? params?.host ?? [])
    .filter((place) => !/^(?:\w+:\/\/)?127\.0\.0\.1(?::\d+)?$/.test(place));
}

test('a session with hostile mail reaches nothing but this machine', async ({ host }) => {
  const folder = temporaryFolder();
  const log = path.join(folder, 'network.json');
  const app = await host.start({ switches: [`--log-net-log=${log}`] });
  await dropFiles(app.page, [hostile]);
  await goTo(app.page, 'Orders');
  await app.page.getByRole('row').filter({ hasText: 'FH-70999' }).click();
  await expect(app.page.getByText('FH-70999').first()).toBeVisible();
  await app.stop();
  expect(reached(await readFile(log, 'utf8'))).toEqual([]);
});
