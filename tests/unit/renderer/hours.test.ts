// Opening hours as one writes and reads them.
import { expect, test } from 'vitest';
import { readSpans } from '../../../renderer/screens/parties/read-spans.ts';
import { hoursText, spansText } from '../../../renderer/screens/story/hours-text.ts';
import { saysOf } from '../../../renderer/screens/story/says.ts';

test.each([
  ['9-17', [{ from: '09:00', until: '17:00' }]],
  [
    '9:00–12:30, 14.15 - 18',
    [
      { from: '09:00', until: '12:30' },
      { from: '14:15', until: '18:00' },
    ],
  ],
  ['0-24', [{ from: '00:00', until: '00:00' }]],
  ['22-2', [{ from: '22:00', until: '02:00' }]],
  ['', []],
  ['9am-5pm', [{ from: '09:00', until: '17:00' }]],
  ['9:30 a.m. to 12 p.m.', [{ from: '09:30', until: '12:00' }]],
  ['9 Uhr bis 17 Uhr', [{ from: '09:00', until: '17:00' }]],
  ['9 to 5', null],
  ['9-5pm', null],
  ['13pm-5pm', null],
  ['9-9', null],
  ['9-25', null],
  ['9-17,', null],
])('%s', (text, spans) => {
  expect(readSpans(text)).toEqual(spans);
});

test('days with the same hours share a line, and a fact that tells them can be read', () => {
  const open = [1, 2].flatMap((weekday) => [
    { weekday, from: '14:00', until: '18:00' },
    { weekday, from: '09:00', until: '12:00' },
  ]);
  const hours = { zone: 'UTC', open };
  expect(spansText(hours, 2)).toBe('09:00–12:00, 14:00–18:00');
  expect(hoursText(hours)).toBe('Mon–Tue 09:00–12:00, 14:00–18:00; Wed–Sun closed');
  expect(saysOf({ hours })[0]?.[1]).toBe(hoursText(hours));
  expect(saysOf({ hours: null })).toEqual([]);
});
