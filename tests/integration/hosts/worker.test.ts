import { afterEach, expect, test } from 'vitest';
import type { Notice } from '../../../shared/api.ts';
import { AgentRefused, startAgent } from '../../../electron/worker/index.ts';
import type { RunningAgent } from '../../../electron/worker/index.ts';

const entry = new URL('echo-agent-worker.ts', import.meta.url);
const running: RunningAgent[] = [];
const start = async (dataDir = '/d'): Promise<RunningAgent> => {
  const agent = await startAgent(entry, { dataDir, now: '2026-03-04T12:00:00.000Z', zone: 'Europe/Paris' });
  running.push(agent);
  return agent;
};
afterEach(async () => {
  for (const agent of running.splice(0)) await agent.close();
});

test('the agent is opened with what the host was given', async () => {
  const agent = await start();
  expect(await agent.call('settings.show', {})).toEqual({
    ok: true,
    value: { dataDir: '/d', now: '2026-03-04T12:00:00.000Z', zone: 'Europe/Paris' },
  });
});

test('many calls at once each get their own answer', async () => {
  const agent = await start();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => agent.call('orders.list', { n })));
  expect(answers).toEqual(Array.from({ length: 200 }, (_, n) => ({ ok: true, value: { n } })));
});

test('notices reach who listens, until it stops listening', async () => {
  const agent = await start();
  const heard: Notice[] = [];
  const stop = agent.onNotice((notice) => heard.push(notice));
  await agent.call('documents.import', { files: [] });
  stop();
  await agent.call('documents.import', { files: [] });
  expect(heard).toEqual([{ type: 'changed', version: 7 }]);
});

test('a folder that cannot be opened rejects with its code and its sentence', async () => {
  const opening = start('/locked');
  await expect(opening).rejects.toBeInstanceOf(AgentRefused);
  await expect(opening).rejects.toMatchObject({ code: 'locked', message: 'Another Counterpart has these data open.' });
});

test('an error in a call is a failed result, and the agent goes on', async () => {
  const agent = await start();
  expect(await agent.call('story.show', {})).toMatchObject({
    ok: false,
    error: { code: 'locked', message: 'It was locked in between.' },
  });
  expect(await agent.call('today.list', 1)).toEqual({ ok: true, value: 1 });
});

test('an agent that dies answers those who wait, and those who come later', async () => {
  const agent = await start();
  const [waiting, dying] = [agent.call('chain.check', {}), agent.call('chain.check', {})];
  for (const result of [await waiting, await dying, await agent.call('today.list', {})]) {
    expect(result).toMatchObject({ ok: false, error: { code: 'agent_stopped' } });
  }
});
