import { mkdirSync, cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { demoData, demoNow, test, walk } from './host/index.ts';
const out = process.env['SHOTS'] ?? '/tmp/st/shots';
const sizes = [[1280, 800], [900, 600]] as const;
for (const chain of ['demo', 'big'] as const)
  for (const theme of ['light', 'dark'] as const)
    for (const [width, height] of sizes)
      test(`shots ${chain} ${theme} ${width}`, async ({ host }) => {
        test.setTimeout(900_000);
        let dataDir = '';
        if (chain === 'demo') ({ dataDir } = await demoData());
        else {
          dataDir = `/tmp/st/work-${theme}-${width}`;
          if (!existsSync(dataDir)) cpSync('/tmp/st/kept/100000', dataDir, { recursive: true });
        }
        const app = await host.start({ dataDir, now: chain === 'demo' ? demoNow : '2026-06-01T12:00:00Z' });
        const { page } = app;
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const folder = path.join(out, `${chain}-${theme}-${width}`);
        mkdirSync(folder, { recursive: true });
        let at = 0;
        await walk(page, async (where) => {
          at += 1;
          await page.waitForTimeout(250);
          await page.screenshot({ path: path.join(folder, `${String(at).padStart(3, '0')}-${where.replace(/[^\w]+/g, '_').slice(0, 60)}.png`) });
        });
      });
