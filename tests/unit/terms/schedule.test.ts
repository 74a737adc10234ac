import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  changesBetween,
  clause,
  clauseIdOf,
  clauseOf,
  defaultSchedule,
  differences,
  schedule,
  type Schedule,
} from '../../../shared/terms/index.ts';
import { everything } from './whole-schedule.ts';

const begin = defaultSchedule('de', 'Europe/Berlin');
const whole = everything.schedule ?? begin;

const refusal = (clauses: readonly object[]): string =>
  schedule.safeParse({ clauses }).error?.issues[0]?.message ?? 'taken';

describe('the schedule', () => {
  it('begins complete, and every clause bears its id', () => {
    for (const it of [begin, whole]) expect(schedule.parse(it)).toEqual(it);
    for (const it of whole.clauses) expect(it.clause).toBe(clauseIdOf(it));
    expect(new Set(whole.clauses.map(({ type }) => type)).size).toBe(clause.options.length);
    expect(clauseOf(begin, 'topic.marketing')).toMatchObject({ wanted: false });
    expect(clauseOf(begin, 'no.such')).toBeNull();
  });

  it('refuses what contradicts itself, and names it', () => {
    const [email = {}] = begin.clauses;
    expect(refusal([...begin.clauses, email])).toContain('contact.email stands there twice');
    expect(refusal([...begin.clauses.slice(1), { ...email, clause: 'contact.phone' }])).toContain('contact.email');
    expect(refusal([email])).toContain('the purpose of the service itself is missing');
    expect(refusal([{ ...email, zone: 'Europe/Paris' }, ...begin.clauses.slice(1)])).toContain('zone');
    const ads = { clause: 'purpose.DirectMarketing', type: 'PurposeAndRetention', purpose: 'dpv:DirectMarketing' };
    expect(refusal([...begin.clauses, { ...ads, keepDays: 30 }])).toContain('marketing is both unwanted');
    expect(refusal([{ ...email, onclick: 1 }])).toContain('Unrecognized');
  });

  it('becomes another by the changes between them', () => {
    const some = fc.subarray([...whole.clauses], { minLength: 1 }).map((clauses): Schedule => ({ clauses }));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const result = changed(before, changesBetween(before, after));
        expect(differences(result, after)).toEqual([]);
        expect(result.clauses.length).toBe(after.clauses.length);
        expect(changesBetween(after, after)).toEqual([]);
      }),
    );
  });
});
