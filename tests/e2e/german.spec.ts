// The window in German: every screen, sheet and note of the demo chain, and what goes wrong, without a word of English;
// and, since the walk is long, axe at each place as well, in both themes and the smallest window.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { regionsOf } from '../../shared/judge/index.ts';
import { accessible, contrastIn } from './accessible.ts';
import { demoData, demoNow, dropFiles, expect, test, walk } from './host/index.ts';
import { rawTexts } from './raw.ts';
import { untranslated } from './untranslated.ts';

test('nothing is left untranslated, or unreachable in the dark', async ({ host }) => {
  test.setTimeout(300_000);
  const { dataDir, said: saidInDemo } = await demoData();
  // Regions have their own names, whatever the language.
  // Within a line what was said stands without its full stop.
  const inLine = saidInDemo.flatMap((text) => (text.endsWith('.') ? [text, text.slice(0, -1)] : [text]));
  const said = [...regionsOf('US').map(({ name }) => name), ...inLine];
  const app = await host.start({ dataDir, now: demoNow });
  const { page } = app;
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  // The search for English finds it where it is spoken.
  expect((await untranslated(page, said)).length).toBeGreaterThan(10);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).press('Space');
  await expect(page.getByRole('navigation', { name: 'Hauptbereiche' })).toBeVisible();

  const found: string[] = [];
  const places = new Set<string>();
  const look = async (where: string, isScreen = false): Promise<void> => {
    places.add(where);
    const shown = [...(await untranslated(page, said)), ...(await accessible(page)), ...(await rawTexts(page, said))];
    if (isScreen) shown.push(...(await contrastIn(page, 'light')));
    found.push(...shown.map((finding) => `${where}: ${finding}`));
  };
  await walk(page, look);
  expect(places.size, [...places].join('; ')).toBeGreaterThan(30);

  await test.step('what goes wrong', async () => {
    await page.evaluate(() => (window.location.hash = '#/orders/NB-0'));
    await expect(page.getByText('Diesen Eintrag gibt es hier nicht')).toBeVisible();
    await look('an order that there is not');
    const files = [path.join(dataDir, 'leer.eml'), path.join(dataDir, 'tafel.csv'), path.join(dataDir, 'ohne.csv')];
    const [empty = '', table = '', columns = ''] = files;
    await writeFile(empty, '');
    await writeFile(table, 'a,b,c,d\n1,2,3,4\n');
    await writeFile(columns, '"Website","Order ID","Order Date","Currency"\n"Amazon.com","1","2","USD"\n');
    await dropFiles(page, files);
    await expect(page.getByText('„leer.eml“ ist leer.')).toBeVisible();
    await expect(page.getByText('Bestellverlauf ohne die Spalten')).toBeVisible();
    await look('files that cannot be read');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Nenne den Händler')).toBeVisible();
    await look('an order without a vendor');
  });
  expect([...new Set(found)]).toEqual([]);
  expect(app.complaints).toEqual([]);
});
