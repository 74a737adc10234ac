import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../../shared/judge/index.ts';
import { dataRights, jurisdictions } from '../../../shared/model/index.ts';
import { draftComplaint, draftLetter, draftReminder, type KnownBy } from '../../../shared/terms/letters/letter.ts';

const pairs = jurisdictions.flatMap((jurisdiction) => dataRights.map((right) => ({ jurisdiction, right })));
const letter = {
  party: 'Northlight Books',
  person: 'Ada Example',
  knownBy: { customerNumber: '4711', orderNumbers: ['NB-20417', 'NB-20418'] },
};

describe.each(['en', 'de'] as const)('a letter in %s', (language) => {
  test.each(pairs)('under $jurisdiction for $right exists where the law has a clock for it', (which) => {
    const draft = () => draftLetter({ ...letter, ...which }, language);
    if (clocksOf(which.jurisdiction, which.right).length === 0) return expect(draft).toThrow(which.right);
    const { subject, body } = draft();
    expect(subject).not.toBe('');
    for (const part of ['Northlight Books', '4711', 'NB-20417, NB-20418', 'Ada Example']) expect(body).toContain(part);
    expect(body).toMatch(which.jurisdiction === 'US-CA' ? /§ 1798\.1/ : /Arti(cle|kel) (15|16|17|20|21)/);
  });

  test('says nothing of what is not known', () => {
    const { body } = draftLetter(
      {
        jurisdiction: 'EU',
        right: 'access',
        party: 'UPS',
        person: null,
        knownBy: { customerNumber: null, orderNumbers: [] },
      },
      language,
    );
    expect(body).not.toMatch(/null|undefined|: \.|\n\n\n/);
  });
});

test('no two requests have one subject', () => {
  for (const language of ['en', 'de'] as const) {
    const subjects = new Set(
      dataRights.map((right) =>
        right === 'opt_out'
          ? draftLetter({ ...letter, jurisdiction: 'US-CA', right }, language).subject
          : draftLetter({ ...letter, jurisdiction: 'EU', right }, language).subject,
      ),
    );
    expect(subjects.size).toBe(dataRights.length);
  }
});

describe('letters read as a lawyer would have them', () => {
  const body = (
    jurisdiction: 'EU' | 'US-CA',
    right: 'access' | 'opt_out',
    language: 'en' | 'de',
    knownBy: KnownBy = letter.knownBy,
  ) => draftLetter({ ...letter, knownBy, jurisdiction, right }, language).body;

  test('they say what a number is the number of', () => {
    expect(body('EU', 'access', 'en')).toContain('by my customer number 4711 and orders NB-20417, NB-20418.');
    expect(body('EU', 'access', 'de', { customerNumber: null, orderNumbers: ['NB-1'] })).toContain(
      'unter der Bestellung NB-1.',
    );
  });

  test('an order not to sell data offers no proof of who gives it, as the law asks for none', () => {
    expect(body('US-CA', 'opt_out', 'en')).toContain('§ 7060(b)');
    expect(body('US-CA', 'opt_out', 'en')).not.toContain('which proof');
    expect(body('US-CA', 'access', 'en')).toMatch(/specific pieces of personal information.*which proof/s);
  });

  test('what follows names the law in the language of the letter', () => {
    const later = {
      ...letter,
      jurisdiction: 'EU',
      right: 'access',
      sentOn: '2026-03-03',
      dueOn: '2026-04-07',
      deniedOn: null,
      answeredOn: null,
      confirmBy: null,
    } as const;
    for (const draft of [draftReminder, draftComplaint]) {
      expect(draft(later, 'de').body).toContain('7. April 2026 (Artikel 12 Absatz 3 der Verordnung)');
      expect(draft(later, 'de').body).not.toMatch(/Article|counted/);
      expect(draft({ ...later, jurisdiction: 'US-CA', right: 'opt_out' }, 'en').body).toContain('§ 7026(f)');
    }
  });
});
