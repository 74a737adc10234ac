import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Result, api } from '../../../shared/api.ts';
import { incomingFile } from '../../../shared/contract/import.ts';
import { answerCall } from '../../../electron/shell/answer-call.ts';
import { pageAddress } from '../../../electron/shell/policy.ts';

const ours = { url: pageAddress, parent: null };

/** Whether a file is anywhere in what an operation takes. */
function takesFiles(input: z.ZodType): boolean {
  let isTaken = false;
  z.toJSONSchema(input, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema }) => {
      isTaken ||= zodSchema === incomingFile;
    },
  });
  return isTaken;
}

/** An agent that answers with what it was asked, and remembers that it was. */
function listening() {
  const heard: string[] = [];
  const call = (operation: string, input: unknown): Promise<Result<unknown>> => {
    heard.push(operation);
    return Promise.resolve({ ok: true, value: input });
  };
  return { heard, call };
}

test('passes a call of our page on, with its input as it is', async () => {
  const input = { files: [{ name: 'a.eml', bytes: new Uint8Array([0, 255]) }] };
  expect(await answerCall(listening(), ours, [{ operation: 'documents.import', input }])).toEqual({
    ok: true,
    value: input,
  });
});

test.each([
  ['no frame', null],
  ['another page', { url: 'https://example.org/', parent: null }],
  ['a frame within ours', { url: pageAddress, parent: ours }],
])('refuses %s, and the agent does not hear of it', async (_name, frame) => {
  const agent = listening();
  const answer = await answerCall(agent, frame, [{ operation: 'today.list', input: {} }]);
  expect(answer).toMatchObject({ ok: false, error: { code: 'not_allowed' } });
  expect(agent.heard).toEqual([]);
});

test.each([
  ['nothing', []],
  ['two values', [{ operation: 'today.list', input: {} }, 1]],
  ['text', ['today.list']],
  ['null', [null]],
  ['an endless name', [{ operation: 'x'.repeat(101), input: {} }]],
  ['a number for a name', [{ operation: 7, input: {} }]],
  ['more than a call', [{ operation: 'today.list', input: {}, extra: 1 }]],
])('refuses %s as malformed', async (_name, message) => {
  const agent = listening();
  expect(await answerCall(agent, ours, message)).toMatchObject({ ok: false, error: { code: 'malformed' } });
  expect(agent.heard).toEqual([]);
});

test('refuses what is too large, and the agent does not hear of it', async () => {
  const agent = listening();
  const inputs: unknown[] = [
    { notes: 'x'.repeat(5_000_000) },
    { items: Array.from({ length: 1_000_000 }, () => 0) },
    new Map([['notes', new Uint8Array(5_000_000)]]),
  ];
  for (const input of inputs) {
    const answer = await answerCall(agent, ours, [{ operation: 'order.record', input }]);
    expect(answer).toMatchObject({ ok: false, error: { code: 'message_too_large' } });
  }
  expect(agent.heard).toEqual([]);
});

test('passes on files that are larger than any form, and what holds itself', async () => {
  const agent = listening();
  const file = { name: 'a.mbox', bytes: new Uint8Array(20_000_000) };
  const takingFiles = Object.entries(api).filter(([, { input }]) => takesFiles(input));
  expect(takingFiles).not.toHaveLength(0);
  for (const [operation] of takingFiles) {
    const answer = await answerCall(agent, ours, [{ operation, input: { file, files: [file] } }]);
    expect(answer, operation).toMatchObject({ ok: true });
  }
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  expect(await answerCall(agent, ours, [{ operation: 'order.record', input: cyclic }])).toMatchObject({ ok: true });
});
