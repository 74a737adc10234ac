import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../build/step.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'counterpart-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(process.platform !== 'linux')(
  'npm start without a display says why there is no Electron and prints an address that answers',
  async () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const args = [path.join(root, 'build', 'start.ts'), '--data', folder];
    const child = spawn(process.execPath, args, { cwd: root, env });
    const ended = new Promise((resolve) => child.once('close', resolve));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect.poll(() => said, { timeout: 50_000 }).toMatch(/#token=\S+\n/);
    const [reason, address, ...more] = said.trim().split('\n');
    expect(reason).toMatch(/^Electron cannot run here: (its sandbox refuses to run as root|there is no display)\. /);
    expect(more).toEqual([]);
    const url = /http:\S+/.exec(address ?? '')?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGINT');
    await ended;
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  },
);

test.skipIf(process.platform === 'win32')('what runs for npm ends with the shell that npm started it by', async () => {
  const fixture = path.join(import.meta.dirname, 'run-for-npm.ts');
  const shell = spawn('sh', ['-c', '"$0" "$1"; exit', process.execPath, fixture], {
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  let said = '';
  shell.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 10_000 }).toMatch(/\d+\n/);
  const running = Number(said);
  const runs = (): boolean => {
    try {
      return process.kill(running, 0);
    } catch {
      return false;
    }
  };
  expect(runs()).toBe(true);
  shell.kill();
  await expect.poll(runs, { timeout: 10_000 }).toBe(false);
});
