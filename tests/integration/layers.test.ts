import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../build/step.ts';

// A house of one-line files, each with an import, under the linter's real rules.
const house = mkdtempSync(path.join(tmpdir(), 'counterpart-house-'));
const forbidden: Record<string, string> = {
  'electron/agent/chain/a.ts': `import '../../shell/index.ts';`,
  'electron/agent/chain/b.ts': `import 'electron';`,
  'electron/agent/chain/c.ts': `import D from 'better-sqlite3'; new D('');`,
  'electron/agent/store/a.ts': `import '../facts/index.ts';`,
  'electron/agent/facts/a.ts': `import '../chain/index.ts';`,
  'electron/agent/intake/a.ts': `import '../watch/index.ts';`,
  'electron/agent/chain/d.ts': `import '../queries/index.ts';`,
  'electron/agent/queries/a.ts': `import '../commands/index.ts';`,
  'electron/agent/watch/a.ts': `import '../../../tests/a.ts';`,
  'electron/shell/a.ts': `import '../agent/index.ts';`,
  'electron/shell/b.ts': `import '../loopback/index.ts';`,
  'electron/loopback/a.ts': `import '../shell/index.ts';`,
  'electron/page/a.ts': `import 'ws';`,
  'shared/model/a.ts': `import '../api.ts';`,
  'shared/model/b.ts': `import 'node:fs';`,
  'shared/judge/a.ts': `import 'node:fs';`,
  'shared/judge/b.ts': `import '../terms/index.ts';`,
  'renderer/screens/a.ts': `import '../../electron/agent/index.ts';`,
  'renderer/state/a.ts': `import '../screens/index.ts';`,
  'renderer/ui/a.ts': `import '../../shared/model/index.ts';`,
  'renderer/ui/b.ts': `import '../state/index.ts';`,
  'electron/agent/chain/one.ts': `import { two } from './two.ts'; export const one = () => two;`,
  'electron/agent/chain/two.ts': `import { one } from './one.ts'; export const two = () => one;`,
};
const allowed: Record<string, string> = {
  'electron/agent/store/good.ts': `import D from 'better-sqlite3'; new D('');`,
  'electron/agent/chain/good.ts': `import type D from 'better-sqlite3'; import '../facts/index.ts'; export type E = D.Database;`,
  'electron/agent/facts/good.ts': `import '../../../shared/model/index.ts';`,
  'electron/loopback/good.ts': `import 'ws'; import '../worker/index.ts';`,
  'electron/shell/good.ts': `import 'electron'; import '../../shared/api.ts';`,
  'shared/judge/good.ts': `import '../model/index.ts'; import 'temporal-polyfill';`,
  'shared/model/good.ts': `import 'zod'; import './mark.ts';`,
  'renderer/screens/good.ts': `import 'react'; import '../ui/index.ts'; import '../../shared/api.ts';`,
};
let said = '';

beforeAll(() => {
  cpSync(path.join(root, 'oxlint.config.ts'), path.join(house, 'oxlint.config.ts'));
  cpSync(path.join(root, 'tsconfig.json'), path.join(house, 'tsconfig.json'));
  cpSync(path.join(root, 'package.json'), path.join(house, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const [file, words] of Object.entries({ ...forbidden, ...allowed })) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), `${words}\n`);
  }
  const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  said = spawnSync(process.execPath, [oxlint, '--format=unix', 'electron', 'shared', 'renderer'], {
    cwd: house,
    encoding: 'utf8',
    timeout: 40_000,
  }).stdout;
});
afterAll(() => rmSync(house, { recursive: true }));

const findings = (file: string): string =>
  said
    .split('\n')
    .filter((line) => line.startsWith(file) && /no-restricted-imports|no-cycle/.test(line))
    .join('\n');

test.each(Object.entries(forbidden))('%s may not: %s', (file) => expect(findings(file)).not.toBe(''));
test.each(Object.entries(allowed))('%s may: %s', (file) => expect(findings(file)).toBe(''));
