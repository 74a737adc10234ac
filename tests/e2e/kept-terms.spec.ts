// Terms kept: what looks like a breach stands in the party's profile, and is recorded with one press and taken back.
import { openAgent } from '../../electron/agent/index.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/api.ts';
import { accessible } from './accessible.ts';
import { expect, temporaryFolder, test } from './host/index.ts';

const shop = 'Northlight Books';

/** A data folder in which a shop accepted my terms, sent an order late and rang me up. */
async function agreedData(): Promise<string> {
  const dataDir = temporaryFolder();
  let now = '2026-03-02T09:00:00Z';
  const agent = openAgent({ dataDir, now: () => new Date(now) });
  const does = async <N extends OperationName>(operation: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const result = await agent.call(operation, input);
    if (!result.ok) throw new Error(result.error.message);
    return result.value as OutputOf<N>;
  };
  const { subject } = await does('terms.offer', { party: shop });
  await does('terms.sent', { negotiation: subject.id, channel: 'email' });
  await does('terms.answered', { negotiation: subject.id, event: 'accepted', channel: 'phone' });
  now = '2026-03-03T09:00:00Z';
  const order = await does('order.record', { vendor: shop, orderNumber: 'NB-1', placedOn: '2026-03-03' });
  await does('expectation.record', { kind: 'delivery', order: order.subject.id, until: '2026-03-05' });
  await does('interaction.record', { party: shop, channel: 'phone', direction: 'inbound', summary: 'A special offer' });
  await agent.close();
  return dataDir;
}

test('a breach is suggested, recorded and taken back; in German and in the dark, too', async ({ host }) => {
  const { page, complaints } = await host.start({ dataDir: await agreedData(), now: '2026-03-12T12:00:00Z' });
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Vendors' }).click();
  await page.getByRole('row').filter({ hasText: shop }).click();
  const kept = page.getByRole('region', { name: 'Terms kept' });
  await expect(kept).toContainText('Looks broken: A special offer');
  await expect(kept).toContainText('Looks broken: NB-1');
  const press = kept.getByRole('button', { name: /^Record breach of .*: A special offer$/ }).first();
  await press.focus();
  await page.keyboard.press('Enter');
  await expect(kept).toContainText('1 broken');
  await expect(kept).toContainText('Recorded as broken');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).not.toContainText('Recorded as broken');

  await kept.getByRole('link', { name: 'Accepted' }).click();
  const pane = page.getByRole('region', { name: `Terms with ${shop}` });
  await expect(pane).toContainText('not checked by themselves: ');
  await pane.getByRole('button', { name: 'Record a breach…' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByText('Say what happened, or choose what shows it.')).toBeVisible();
  await page.getByRole('button', { name: /Which point/ }).click();
  await page.getByRole('option', { name: /^Language/ }).click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('They wrote in French');
  await page.getByRole('button', { name: /What shows it/ }).click();
  await page.getByRole('option', { name: /NB-1/ }).click();
  expect(await accessible(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(pane).toContainText('They wrote in French · NB-1');
  await pane.getByRole('link', { name: `All about ${shop}` }).click();
  await expect(kept).toContainText('They wrote in French');
  expect(await accessible(page)).toEqual([]);

  // All breaches stand in one list, and lead to their agreement.
  await page.getByRole('link', { name: 'Terms', exact: true }).click();
  await page.getByRole('link', { name: 'Breaches' }).click();
  const breach = page.getByRole('row').filter({ hasText: 'They wrote in French' });
  await expect(breach).toContainText(`${shop}Language · They wrote in French`);
  await breach.click();
  // The breach comes first, and is one of the things that happened.
  await expect(pane.getByRole('region', { name: 'What was broken' })).toContainText('They wrote in French');
  await expect(pane.getByRole('region', { name: 'What happened' })).toContainText(`${shop} did not keep: Language`);
  // An agreement does not end with the days for which its offer was open.
  const days = pane.locator('.story-figures');
  await expect(days).toContainText('Agreed');
  await expect(days).not.toContainText(/open until/i);
  expect(await accessible(page)).toEqual([]);

  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Deutsch' }).press('Space');
  await page.getByRole('link', { name: 'Händler' }).click();
  await page.getByRole('row').filter({ hasText: shop }).click();
  const eingehalten = page.getByRole('region', { name: 'Bedingungen eingehalten' });
  await expect(eingehalten).toContainText('Sieht nach Verstoß aus: A special offer');
  expect(await accessible(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
