import { describe, expect, test } from 'vitest';
import { equalFactsOf } from '../../../renderer/screens/story/equal-facts.ts';
import { ruleText } from '../../../renderer/screens/story/rule-text.ts';
import type { Evidence } from '../../../shared/api.ts';

const fact = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  fact: id,
  kind: 'party.described',
  occurred: '2026-03-01T12:00:00Z',
  recorded: '2026-03-01T12:00:00Z',
  rank: 100,
  document: null,
  place: null,
  quote: null,
  says: { roles: ['vendor'], marks: [id] },
  decisive: false,
  ...more,
});

describe('what is said again', () => {
  test('is one, told by the fact that decided, whatever only the agent reads of it', () => {
    const [first, second, third] = [fact('a'), fact('b', { decisive: true }), fact('c')];
    expect(equalFactsOf([first, second, third])).toEqual([{ told: second, others: [first, third] }]);
  });

  test.each([
    ['other words', { quote: 'other' }],
    ['other values', { says: { roles: ['carrier'] } }],
    ['another weight', { rank: 10 }],
  ])('is told apart by %s', (_name, more) => {
    expect(equalFactsOf([fact('a'), fact('b', more)])).toHaveLength(2);
  });
});

describe('the rule in words', () => {
  const other = { says: { roles: ['carrier'] } };

  test('is left out where it had nothing to choose', () => {
    expect(ruleText({ ruleCode: 'newest', evidence: [fact('a'), fact('b')] })).toBeNull();
    expect(ruleText({ ruleCode: 'graceDays', evidence: [fact('a')] })).toMatch(/^Business days/);
  });

  test('names no documents where there are none', () => {
    expect(ruleText({ ruleCode: 'newest', evidence: [fact('a'), fact('b', other)] })).toBe(
      'Of what you said, the last counts.',
    );
    expect(ruleText({ ruleCode: 'newest', evidence: [fact('a'), fact('b', { ...other, rank: 10 })] })).toMatch(
      /^What you say counts most/,
    );
  });
});
