import { describe, expect, it } from 'vitest';
import { atLeastAsStrict, defaultAgreement, neighbours, roster, rosterAgreement } from '../../../shared/terms/index.ts';
import { published } from './linked.ts';

const named = (name: string): NonNullable<ReturnType<typeof rosterAgreement>> => {
  const found = rosterAgreement(name);
  if (found === null) throw new RangeError(name);
  return found;
};
const names = (agreements: readonly { readonly name: string }[]): string[] => agreements.map(({ name }) => name);

describe('the roster', () => {
  it('is the one published, whole, and nothing invented', () => {
    const agreements = [...published('ieee7012')].filter((iri) => /#(SD|PDC|TPR)(-|$)/.test(iri));
    expect(roster.map(({ id }) => id).toSorted()).toEqual(agreements.toSorted());
    expect(rosterAgreement(`${defaultAgreement}-X`)).toBeNull();
    expect(rosterAgreement(defaultAgreement)?.name).toBe('SD-BASE');
  });

  it('says what the definitions say', () => {
    expect(named('SD-BASE').points).toEqual({
      service: 'required',
      analytics: 'prohibited',
      analytics_third: 'prohibited',
      tracking: 'prohibited',
      tracking_third: 'prohibited',
      profiling: 'prohibited',
      profiling_third: 'prohibited',
      sharing_anonymised: 'prohibited',
      sharing: 'prohibited',
    });
    expect(named('SD-BASE-ATP-S3P-DP').points).toMatchObject({
      analytics: 'permitted',
      tracking: 'permitted',
      tracking_third: 'prohibited',
      profiling: 'permitted',
      sharing_anonymised: 'permitted',
      sharing: 'prohibited',
      portability: 'required',
    });
  });

  it('is a partial order: reflexive, antisymmetric, transitive', () => {
    for (const one of roster) {
      expect(atLeastAsStrict(one, one)).toBe(true);
      for (const other of roster) {
        if (one !== other && atLeastAsStrict(one, other)) expect(atLeastAsStrict(other, one)).toBe(false);
        for (const third of roster)
          if (atLeastAsStrict(one, other) && atLeastAsStrict(other, third))
            expect(atLeastAsStrict(one, third)).toBe(true);
      }
    }
    expect(atLeastAsStrict(named('SD-BASE'), named('SD-BASE-A-DP'))).toBe(false);
    expect(atLeastAsStrict(named('SD-BASE-A-DP'), named('SD-BASE'))).toBe(false);
  });

  it.each([
    ['SD-BASE-DP', [], ['SD-BASE-A-DP', 'SD-BASE']],
    ['SD-BASE', ['SD-BASE-DP'], ['SD-BASE-A']],
    ['SD-BASE-AT', ['SD-BASE-A', 'SD-BASE-AT-DP'], ['SD-BASE-ATP']],
    ['SD-BASE-ATP-S3P', ['SD-BASE-ATP', 'SD-BASE-ATP-S3P-DP'], []],
    ['PDC', [], ['PDC-GOOD', 'PDC-INTENT', 'PDC-AI']],
  ])('has beside %s the next stricter and laxer ones', (name, stricter, laxer) => {
    const beside = neighbours(named(name));
    expect(names(beside.stricter)).toEqual(stricter);
    expect(names(beside.laxer)).toEqual(laxer);
  });
});
