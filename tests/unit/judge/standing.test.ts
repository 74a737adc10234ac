import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultPrior,
  keptOf,
  probabilityBetter as compared,
  rankStandings,
  refitPrior,
  utilityCurve,
  utilityOf,
  weightOf,
  type Prior,
  type Tally,
  type Weights,
} from '../../../shared/judge/index.ts';
import { dirichlet, uniform } from './random.ts';

const probabilityBetter = (first: Tally, second: Tally, prior: Prior, weights?: Weights): number =>
  compared(utilityCurve(first, prior, weights), utilityCurve(second, prior, weights));

const tally = (missed: number, met: number, exceeded = 0): Tally => ({ missed, met, exceeded });

describe('how likely a party keeps its word', () => {
  test.each([
    ['1 kept of 1', tally(0, 1), 0.864, 0.619, 0.989],
    ['0 of 1', tally(1, 0), 0.773, 0.497, 0.956],
    ['9 of 10', tally(1, 9), 0.875, 0.703, 0.978],
  ])('%s', (_, counts, mean, low, high) => {
    const kept = keptOf(counts, defaultPrior, 0.95);
    // Beta(17.5, 2.5) has its upper quantile at .97747, which the specification gives as .978.
    expect(Math.abs(kept.mean - mean)).toBeLessThan(0.0006);
    expect(Math.abs(kept.low - low)).toBeLessThan(0.0006);
    expect(Math.abs(kept.high - high)).toBeLessThan(0.0006);
    expect(kept.level).toBe(0.95);
  });

  test('exceeded is kept too, and the level is 90 % unless asked', () => {
    expect(keptOf(tally(0, 0, 1), defaultPrior)).toEqual(keptOf(tally(0, 1), defaultPrior));
    const [narrow, wide] = [keptOf(tally(1, 5), defaultPrior), keptOf(tally(1, 5), defaultPrior, 0.95)];
    expect(narrow.level).toBe(0.9);
    expect(narrow.low).toBeGreaterThan(wide.low);
    expect(narrow.high).toBeLessThan(wide.high);
  });

  test('a seeded simulation: the 90 % intervals cover 88–92 %', () => {
    const random = uniform(20_260_301);
    const trials = 4000;
    let covered = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const [missed = 0, met = 0] = dirichlet([1.5, 7, 1.5], random);
      const counts = { missed: 0, met: 0, exceeded: 0 };
      const verdicts = Math.floor(random() * 30);
      for (let verdict = 0; verdict < verdicts; verdict += 1) {
        const draw = random();
        counts[draw < missed ? 'missed' : draw < missed + met ? 'met' : 'exceeded'] += 1;
      }
      const { low, high } = keptOf(counts, defaultPrior);
      if (low <= 1 - missed && 1 - missed <= high) covered += 1;
    }
    expect(covered / trials).toBeGreaterThan(0.88);
    expect(covered / trials).toBeLessThan(0.92);
  });

  test('a verdict fades by half in a half-life', () => {
    expect(weightOf(0, 365)).toBe(1);
    expect(weightOf(365, 365)).toBe(0.5);
    expect(weightOf(730, 365)).toBe(0.25);
    expect(weightOf(-5, 365)).toBe(1);
    expect(weightOf(9999, null)).toBe(1);
  });
});

describe('utility', () => {
  test('is the expected worth of the next verdict', () => {
    expect(utilityOf(tally(0, 0), defaultPrior)).toBeCloseTo(0.7 + 0.15 * 1.15, 12);
    expect(utilityOf(tally(0, 0), defaultPrior, { missed: -1, met: 1, exceeded: 1 })).toBeCloseTo(0.7, 12);
  });

  test('a prior without a share for an outcome is refused', () => {
    expect(() => utilityOf(tally(0, 1), { ...defaultPrior, missed: 0 })).toThrow(/“missed”/);
  });
});

/** The same probability by chance: draws of both parties' shares. */
function simulated(first: Tally, second: Tally, weights: Weights, draws: number): number {
  const random = uniform(7);
  const utility = ({ missed, met, exceeded }: Tally) => {
    const [m = 0, k = 0, e = 0] = dirichlet([missed + 1.5, met + 7, exceeded + 1.5], random);
    return m * weights.missed + k * weights.met + e * weights.exceeded;
  };
  let wins = 0;
  for (let draw = 0; draw < draws; draw += 1) if (utility(first) > utility(second)) wins += 1;
  return wins / draws;
}

const anyTally = fc.record({
  missed: fc.double({ min: 0, max: 50, noNaN: true }),
  met: fc.double({ min: 0, max: 200, noNaN: true }),
  exceeded: fc.double({ min: 0, max: 50, noNaN: true }),
});

describe('which of two is better', () => {
  const usual = { missed: 0, met: 1, exceeded: 1.15 };
  test.each([
    [tally(0, 0, 1), tally(0, 1), usual],
    [tally(1, 9), tally(0, 3, 2), usual],
    [tally(3, 100, 8), tally(5, 90, 12), usual],
    [tally(2, 4), tally(0, 4), { missed: 0, met: 1, exceeded: 1 }],
    [tally(2, 4), tally(0, 1, 5), { missed: -2, met: 1, exceeded: 0.5 }],
    [tally(0, 4, 9), tally(0, 4), { missed: 0.5, met: 0.5, exceeded: 2 }],
  ])('%o against %o with %o agrees with 200,000 draws', (first, second, weights) => {
    const computed = probabilityBetter(first, second, defaultPrior, weights);
    // Four standard errors of so many draws are at most .0045.
    expect(Math.abs(computed - simulated(first, second, weights, 200_000))).toBeLessThan(0.0045);
  });

  test('agrees with the closed form for whole numbers, where exceeding is worth no more', () => {
    // P(X > Y), X ~ Beta(a, b), Y ~ Beta(c, d), a a whole number: Σ over i < a of
    // B(c + i, b + d) / ((b + i) B(1 + i, b) B(c, d)). See Evan Miller, "Formulas for Bayesian A/B Testing".
    const factorials = [1];
    for (let n = 1; n < 60; n += 1) factorials.push((factorials[n - 1] ?? 1) * n);
    const gamma = (n: number) => factorials[n - 1] ?? Number.NaN;
    const beta = (x: number, y: number) => (gamma(x) * gamma(y)) / gamma(x + y);
    const closedForm = (a: number, b: number, c: number, d: number) => {
      let sum = 0;
      for (let i = 0; i < a; i += 1) sum += beta(c + i, b + d) / ((b + i) * beta(1 + i, b) * beta(c, d));
      return sum;
    };
    const prior = { strength: 4, missed: 0.25, met: 0.5, exceeded: 0.25 };
    const level = { missed: 0, met: 1, exceeded: 1 };
    for (const [one, other] of [
      [tally(1, 9), tally(2, 5)],
      [tally(0, 1), tally(1, 0)],
      [tally(3, 20), tally(1, 12)],
    ] as const) {
      const exact = closedForm(one.met + 3, one.missed + 1, other.met + 3, other.missed + 1);
      expect(probabilityBetter(one, other, prior, level)).toBeCloseTo(exact, 3);
    }
  });

  test('and its reverse make one, and equals are even', () => {
    fc.assert(
      fc.property(anyTally, anyTally, (first, second) => {
        const better = probabilityBetter(first, second, defaultPrior);
        expect(better).toBeGreaterThanOrEqual(0);
        expect(better).toBeLessThanOrEqual(1 + 1e-9);
        expect(better + probabilityBetter(second, first, defaultPrior)).toBeCloseTo(1, 9);
        expect(probabilityBetter(first, first, defaultPrior)).toBeCloseTo(0.5, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('holds for parties of many verdicts and for those far apart', () => {
    expect(probabilityBetter(tally(10, 100_000), tally(10_000, 100), defaultPrior)).toBeCloseTo(1, 6);
    expect(probabilityBetter(tally(1500, 8500), tally(1500, 8500), defaultPrior)).toBeCloseTo(0.5, 9);
    expect(probabilityBetter(tally(0, 1), tally(0, 5), defaultPrior, { missed: 1, met: 1, exceeded: 1 })).toBe(0.5);
  });

  test('takes less than 2 ms a pair', () => {
    const pair = () => probabilityBetter(tally(1, 20, 3), tally(2, 40, 1), defaultPrior);
    for (let warm = 0; warm < 50; warm += 1) pair();
    const times = Array.from({ length: 30 }, () => {
      const begun = performance.now();
      pair();
      return performance.now() - begun;
    }).sort((one, other) => one - other);
    expect(times[15]).toBeLessThan(2);
  });
});

describe('ranking', () => {
  const entries = [
    { key: 'b', tally: tally(0, 5) },
    { key: 'a', tally: tally(0, 5) },
    { key: 'late', tally: tally(40, 5) },
    { key: 'early', tally: tally(0, 2, 9) },
  ];

  test('is best first, the same for any order of input, and says what is not clear', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const ranked = rankStandings(shuffled, defaultPrior);
        expect(ranked.map(({ entry }) => entry.key)).toEqual(['early', 'a', 'b', 'late']);
        expect(ranked.map(({ closeToNext }) => closeToNext)).toEqual([true, true, false, null]);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the prior', () => {
  test('stays the default until there are 30 verdicts', () => {
    expect(refitPrior([tally(10, 19)], 29)).toEqual(defaultPrior);
    expect(refitPrior([tally(10, 20)], 30)).not.toEqual(defaultPrior);
  });

  test('then learns shares and strength from parties that are drawn from it', () => {
    const random = uniform(11);
    const draw = (shapes: readonly number[]): Tally[] =>
      Array.from({ length: 200 }, () => {
        const [missed = 0, met = 0] = dirichlet(shapes, random);
        const counts = { missed: 0, met: 0, exceeded: 0 };
        for (let verdict = 0; verdict < 20; verdict += 1) {
          const at = random();
          counts[at < missed ? 'missed' : at < missed + met ? 'met' : 'exceeded'] += 1;
        }
        return counts;
      });
    const wild = refitPrior(draw([1.2, 2.4, 0.4]), 4000);
    expect(wild.missed).toBeCloseTo(0.3, 1);
    expect(wild.strength).toBeGreaterThan(3);
    expect(wild.strength).toBeLessThan(5.5);
    const even = refitPrior(draw([9, 18, 3]), 4000);
    expect(even.strength).toBeGreaterThan(20);
  });

  test('one large vendor does not become the norm for all', () => {
    const many = Array.from({ length: 20 }, () => tally(0, 5));
    const prior = refitPrior([tally(500, 500), ...many], 1100);
    expect(prior.missed).toBeLessThan(0.15);
  });

  test('its shares sum to 1 and none is 0', () => {
    fc.assert(
      fc.property(fc.array(anyTally, { maxLength: 8 }), (tallies) => {
        const prior = refitPrior(tallies, 30);
        expect(prior.missed + prior.met + prior.exceeded).toBeCloseTo(1, 9);
        expect(Math.min(prior.missed, prior.met, prior.exceeded)).toBeGreaterThan(0);
        expect(prior.strength).toBeGreaterThanOrEqual(2.5);
        expect(prior.strength).toBeLessThanOrEqual(40.001);
      }),
      { numRuns: 40 },
    );
  });
});
