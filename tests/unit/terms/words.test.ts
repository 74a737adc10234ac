import { describe, expect, it } from 'vitest';
import {
  clauseSentence,
  clauseTitle,
  type Clause,
  pointSentences,
  roster,
  rosterAgreement,
  termsWords,
} from '../../../shared/terms/index.ts';
import { everything } from './whole-schedule.ts';

const { en, de } = termsWords;

const replies = (minutes: number, clock: 'open_hours' | 'open_days' | 'all_hours'): Clause => ({
  clause: 'reply.email',
  type: 'ReplyTime',
  channel: 'email',
  minutes,
  clock,
});

describe('terms in plain words', () => {
  it.each(Object.entries(termsWords))('has a sentence for each point of each agreement (%s)', (_language, words) => {
    for (const agreement of roster) {
      const points = pointSentences(agreement, words);
      expect(points).toHaveLength(Object.keys(agreement.points).length);
      expect(new Set(points.map(({ sentence }) => sentence)).size).toBe(points.length);
      expect(words.agreement[agreement.name].gist).not.toBe('');
    }
  });

  it('parts agreements by their titles', () => {
    for (const words of [en, de])
      expect(new Set(roster.map(({ name }) => words.agreement[name].title)).size).toBe(roster.length);
  });

  it('says what must be before what may and may not be', () => {
    const base = rosterAgreement('SD-BASE-A-DP');
    const rules = base === null ? [] : pointSentences(base, en).map(({ rule }) => rule);
    expect(rules.slice(0, 3)).toEqual(['required', 'required', 'permitted']);
    expect(new Set(rules.slice(3))).toEqual(new Set(['prohibited']));
  });

  it.each((everything.schedule?.clauses ?? []).map((clause) => [clause.clause, clause] as const))(
    'speaks of %s',
    (_id, clause) => {
      for (const words of [en, de]) {
        const sentence = clauseSentence(clause, words);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
        expect(clauseTitle(clause, words)).toMatch(/^\p{Lu}[^.]*$/u);
      }
    },
  );

  it('counts reply times in the unit that they fill', () => {
    const english = (minutes: number, clock: Parameters<typeof replies>[1]): string =>
      clauseSentence(replies(minutes, clock), en);
    expect(english(1440, 'open_days')).toBe('Answer my e-mails within one working day.');
    expect(english(2880, 'open_days')).toBe('Answer my e-mails within 2 working days.');
    expect(english(5, 'open_hours')).toBe(
      'Answer my e-mails within 5 minutes, counting only the time when you are open.',
    );
    expect(english(2880, 'open_hours')).toBe(
      'Answer my e-mails within 48 hours, counting only the time when you are open.',
    );
    expect(english(90, 'all_hours')).toBe('Answer my e-mails within 90 minutes.');
    expect(clauseSentence(replies(1440, 'open_days'), de)).toBe(
      'Meine E-Mails sind innerhalb eines Arbeitstages zu beantworten.',
    );
    expect(clauseSentence(replies(14 * 1440, 'all_hours'), de)).toBe(
      'Meine E-Mails sind innerhalb von 14 Tagen zu beantworten.',
    );
  });

  it('names days as stretches, and languages by name', () => {
    const contact: Clause = {
      clause: 'contact.phone',
      type: 'ContactPoint',
      channel: 'phone',
      wanted: true,
      telephone: '+49 30 1234',
      hoursAvailable: [
        {
          type: 'OpeningHoursSpecification',
          dayOfWeek: ['Sunday', 'Monday', 'Wednesday', 'Tuesday'],
          opens: '09:00',
          closes: '18:00',
        },
      ],
      zone: 'Europe/Berlin',
    };
    expect(clauseSentence(contact, en)).toBe(
      'You may contact me by telephone at +49 30 1234, Monday–Wednesday, Sunday 09:00–18:00 (Europe/Berlin).',
    );
    const language: Clause = { clause: 'language', type: 'Language', availableLanguage: ['de', 'en-GB'] };
    expect(clauseSentence(language, de)).toBe('Sprache mit mir: Deutsch oder Englisch (en-GB).');
  });
});
