import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { besides } from '../../../renderer/screens/terms/differing.ts';
import {
  changed,
  clause,
  clauseIdOf,
  clauseSections,
  clauseSentence,
  defaultSchedule,
  rosterAgreement,
  schedule,
  termsWords,
} from '../../../shared/terms/index.ts';
import type { CounterpartBridge } from '../../../shared/api.ts';

const suggested = defaultSchedule('en', 'Europe/Berlin');
const agreementOf = (name: string): string => rosterAgreement(name)?.id ?? '';

describe('the form of a schedule', () => {
  const templates = clauseSections('de', 'Europe/Berlin').flatMap((section) => section.templates);

  test('has a place for every clause, each once, each as it may stand', () => {
    expect(new Set(templates.map((it) => it.clause)).size).toBe(templates.length);
    expect(templates.filter((it) => clauseIdOf(it) !== it.clause || !clause.safeParse(it).success)).toEqual([]);
    const types = clause.options.map(({ shape }) => shape.type.value);
    expect(new Set(templates.map(({ type }) => type))).toEqual(new Set(types));
  });

  test('loses nothing of what is suggested, and says all of it in words', () => {
    const places = new Set(templates.map((it) => it.clause));
    expect(suggested.clauses.filter((it) => !places.has(it.clause))).toEqual([]);
    for (const words of Object.values(termsWords))
      expect(templates.filter((it) => clauseSentence(it, words).trim() === '')).toEqual([]);
  });

  test('asked for whole, it is a schedule, but for what contradicts itself', () => {
    const whole = { clauses: templates.filter((it) => it.clause !== 'purpose.DirectMarketing') };
    expect(schedule.safeParse(whole).error).toBeUndefined();
    expect(schedule.safeParse({ clauses: templates }).success).toBe(false);
  });
});

describe('two terms beside each other', () => {
  const mine = { agreement: agreementOf('SD-BASE'), schedule: suggested };

  test('that are the same differ nowhere', () => {
    expect(besides('Agreement', mine, mine).filter(({ differs }) => differs)).toEqual([]);
  });

  test('differ where a clause is otherwise, new or struck, and in the points of another agreement', () => {
    const theirs = {
      agreement: agreementOf('SD-BASE-A'),
      schedule: changed(suggested, [
        { clause: 'ideas', struck: true },
        { clause: 'dispatch', proposed: { clause: 'dispatch', type: 'Dispatch', days: 3, counted: 'business_days' } },
      ]),
    };
    const found = besides('Agreement', mine, theirs).filter(({ differs }) => differs);
    expect(found.map(({ id }) => id)).toEqual(['agreement', 'analytics', 'ideas', 'dispatch']);
    expect(found.find(({ id }) => id === 'ideas')).toMatchObject({ after: null });
    expect(found.find(({ id }) => id === 'dispatch')).toMatchObject({ before: null });
  });
});

describe('files dropped on the window', () => {
  const asked: string[] = [];
  const bridge: CounterpartBridge = {
    call: async (operation, input) => {
      asked.push(operation);
      const { files } = input as { files: { name: string }[] };
      const verdict = { valid: false, kind: 'answer', digest: null, reasons: [] };
      const results = files.map(({ name }) => ({
        file: name,
        verdict,
        negotiation: null,
        state: null,
        transaction: null,
      }));
      return { ok: true, value: results };
    },
    onChanged: () => () => undefined,
  };
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('window', { counterpart: bridge });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    asked.length = 0;
  });
  const fileOf = (name: string, text: string) => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) };
  };

  test('are taken for terms by what they say, broken or not; all others are left to be read', async () => {
    const { useTermsIntake } = await import('../../../renderer/state/terms-intake.ts');
    const gone = { name: 'gone.json', size: 9, bytes: () => Promise.reject(new Error('gone')) };
    const rest = await useTermsIntake
      .getState()
      .take([
        fileOf('answer.json', '{"@type":"Answer"}'),
        fileOf('torn.json', ' {"@context":[],"@type" : "Agreement",'),
        fileOf('order.json', '{"@type":"Order"}'),
        fileOf('mail.eml', 'Subject: "@type":"Answer"'),
        gone,
      ]);
    expect(rest.map(({ name }) => name)).toEqual(['order.json', 'mail.eml', 'gone.json']);
    expect(useTermsIntake.getState().taken.map(({ result }) => result.file)).toEqual(['answer.json', 'torn.json']);
    expect(asked).toEqual(['terms.import']);
  });

  test('without any of terms nothing is asked', async () => {
    const { useTermsIntake } = await import('../../../renderer/state/terms-intake.ts');
    await useTermsIntake.getState().take([fileOf('a.csv', 'a,b')]);
    expect(asked).toEqual([]);
    expect(useTermsIntake.getState().taken).toEqual([]);
  });
});
