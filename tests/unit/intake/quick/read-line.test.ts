import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers } from './answers.ts';
import { corpus } from './corpus.ts';
import { misread } from './misread.ts';
import { promises } from './promises.ts';
import { emptyChain, jotted, smallChain, told } from './jotted.ts';

describe('a line as one jots it down', () => {
  test.each([...corpus, ...promises, ...misread, ...answers])('%s: %s', (locale, line, expected) => {
    expect(told(line, jotted(line, locale))).toEqual(expected);
  });

  test('“it” is the order in sight', () => {
    const inSight = { id: 'o9', name: 'in sight' };
    expect(jotted('arrived today', 'en-US', { inSight }).order?.value).toEqual(inSight);
    expect(jotted('never came', 'en-US', { inSight }).order?.value).toEqual(inSight);
  });

  test('an amount without a sign is in no currency where none is usual', () => {
    const draft = jotted('cable from Anker 19.99', 'en-US', { currency: undefined });
    expect(draft.total).toBeNull();
    expect(draft.unclear).toEqual([{ span: { from: 17, until: 22 }, why: 'currency' }]);
  });

  test('what was ordered on a weekday was on the last such day, and is to come on the next', () => {
    const sunday = { today: '2026-11-29' };
    const placed = (line: string, locale: string) => jotted(line, locale, sunday).placedOn?.value;
    expect(placed('ordered a lamp from Ergo 49.00 on Monday', 'en-US')).toBe('2026-11-23');
    expect(placed('Lampe bei Ergo 49,00 am Montag bestellt', 'de-DE')).toBe('2026-11-23');
    expect(placed('am Montag bestellt: Lampe bei Ergo 20,00', 'de-DE')).toBe('2026-11-23');
    expect(jotted('hub said on Monday', 'en-US', sunday).window?.value.until).toBe('2026-11-30');
  });

  test('the service two-day counts from the next business day', () => {
    // Ordered on a Sunday, as in the founding story, and on a Friday.
    expect(jotted('cable from Anker two-day ordered on sunday').window?.value.until).toBe('2026-11-25');
    expect(jotted('cable from Anker two-day ordered on friday').window?.value.until).toBe('2026-11-24');
  });
});

describe('whatever the line', () => {
  const pieces = [...corpus, ...promises, ...misread, ...answers].flatMap(([, line]) => line.split(' '));
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom(...pieces, ',', '€', '…', '12', '31.02.', '\u0001'), { maxLength: 14 })
      .map((all) => all.join(' ')),
  );
  const locales = fc.constantFrom('en-US', 'en-GB', 'de-DE', 'de', 'fr', 'not a locale', '');
  const chains = fc.constantFrom(smallChain, emptyChain);

  test('it never throws, and each value and each doubt stands in the line', () => {
    fc.assert(
      fc.property(lines, locales, chains, (line, locale, chain) => {
        const draft = jotted(line, locale, {}, chain);
        const { says, candidates, questions: _questions, unclear, noDays, isOfToday: _isOfToday, ...fields } = draft;
        expect(candidates.length).toBeLessThan(7);
        const spans = Object.values(fields).flatMap((said) => said?.spans ?? []);
        for (const { from, until } of [...spans, ...[...unclear, ...noDays].map(({ span }) => span)]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(until).toBeGreaterThan(from);
          expect(until).toBeLessThanOrEqual(line.length);
          expect(line.slice(from, until).trim()).not.toBe('');
        }
        for (const said of Object.values(fields)) if (said !== null) expect(said.spans.length).toBeGreaterThan(0);
        if (says === 'nothing') expect(fields.party).toBeNull();
        // An order has what was left over before anything is named as not understood.
        if (says === 'order' && fields.item === null) expect(unclear.map(({ why }) => why)).not.toContain('words');
      }),
      { numRuns: 1500 },
    );
  });

  test('no digit of an amount or a number is invented', () => {
    fc.assert(
      fc.property(lines, locales, (line, locale) => {
        const { total, orderNumber, trackingNumber, item } = jotted(line, locale);
        const digits = (text: string) => text.replaceAll(/\D/g, '');
        const saidIn = (said: { spans: { from: number; until: number }[] } | null) =>
          digits(said?.spans.map(({ from, until }) => line.slice(from, until)).join('') ?? '');
        // A price of each comes to so many times that.
        const count = total?.spans.some(({ from, until }) => /each|je/i.test(line.slice(from, until)))
          ? item?.value.quantity
          : 1;
        if (total !== null)
          expect(`${String(total.value.amountMinor / (count ?? 1))}00`).toContain(
            String(Number(saidIn(total))).replace(/0+$/, ''),
          );
        if (orderNumber !== null) expect(saidIn(orderNumber)).toContain(digits(orderNumber.value));
        if (trackingNumber !== null) expect(saidIn(trackingNumber)).toContain(digits(trackingNumber.value));
      }),
    );
  });

  test('what lies behind is not in the days to come', () => {
    fc.assert(
      fc.property(lines, locales, (line, locale) => {
        const { placedOn, shippedOn, on, replyUntil, window } = jotted(line, locale);
        for (const day of [placedOn, shippedOn, on]) if (day !== null) expect(day.value <= '2026-11-23').toBe(true);
        if (replyUntil !== null) expect(replyUntil.value >= '2026-11-23').toBe(true);
        if (window?.value.from != null) expect(window.value.from <= window.value.until).toBe(true);
      }),
    );
  });
});
