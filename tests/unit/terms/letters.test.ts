import { describe, expect, test } from 'vitest';
import { clocksOf } from '../../../shared/judge/index.ts';
import { dataRights, jurisdictions } from '../../../shared/model/index.ts';
import { draftLetter } from '../../../shared/terms/letters/letter.ts';

const pairs = jurisdictions.flatMap((jurisdiction) => dataRights.map((right) => ({ jurisdiction, right })));
const letter = {
  party: 'Northlight Books',
  person: 'Ada Example',
  knownBy: ['customer number 4711', 'order NB-20417'],
};

describe.each(['en', 'de'] as const)('a letter in %s', (language) => {
  test.each(pairs)('under $jurisdiction for $right exists where the law has a clock for it', (which) => {
    const draft = () => draftLetter({ ...letter, ...which }, language);
    if (clocksOf(which.jurisdiction, which.right).length === 0) return expect(draft).toThrow(which.right);
    const { subject, body } = draft();
    expect(subject).not.toBe('');
    for (const part of ['Northlight Books', 'customer number 4711; order NB-20417', 'Ada Example'])
      expect(body).toContain(part);
    expect(body).toMatch(which.jurisdiction === 'US-CA' ? /§ 1798\.1/ : /Arti(cle|kel) (15|16|17|20|21)/);
  });

  test('says nothing of what is not known', () => {
    const { body } = draftLetter(
      { jurisdiction: 'EU', right: 'access', party: 'UPS', person: null, knownBy: [] },
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
