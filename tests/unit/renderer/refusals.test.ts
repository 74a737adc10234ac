// Whatever the agent or a host refuses, the window can say in each language. That no code is left out, tsc sees to.
import { describe, expect, test, vi } from 'vitest';
import { german } from '../../../renderer/language/de.ts';
import { english } from '../../../renderer/language/en.ts';
import { failureOf, type Refusal, type RefusalCode, type RefusalOf } from '../../../shared/api.ts';
import type { Language } from '../../../renderer/language/language.ts';

const file = 'Orders 2026.csv';
const folder = '/home/me/counterpart';
const pair = { first: 'NB-1', second: 'NB-2' };
const forms = (...given: readonly RefusalOf<'unknown_format'>[1]['form'][]) =>
  given.map((form): RefusalOf<'unknown_format'> => ['unknown_format', { file, form }]);

/** Each code, in each shape its details have. */
const samples: { readonly [C in RefusalCode]: readonly RefusalOf<C>[] } = {
  bad_input: [
    [
      'bad_input',
      {
        operation: 'order.record',
        issues: [
          { path: ['total', 'currency'], message: 'expected string, received undefined' },
          { path: ['placedOn'], message: 'no date' },
          { path: [], message: 'no object' },
        ],
      },
    ],
    [
      'bad_input',
      {
        operation: 'settings.change',
        issues: [
          { path: ['weights', 'missed'], message: 'too small', origin: 'number', minimum: 0, inclusive: true },
          { path: ['weights', 'met'], message: 'too big', origin: 'number', maximum: 10, inclusive: true },
        ],
      },
    ],
  ],
  unknown_operation: [['unknown_operation', { operation: 'order.eat' }]],
  bad_page_key: [['bad_page_key', { after: 'nonsense' }]],
  not_found: (
    ['any', 'document', 'expectation', 'party', 'project', 'negotiation', 'request', 'story', 'transaction'] as const
  ).map((wanted) => ['not_found', { ref: 'NB-9', wanted }]),
  ambiguous: [['ambiguous', { ref: 'NB-9' }]],
  wrong_kind: [['wrong_kind', { ref: 'NB-9', kind: 'order', wanted: 'shipment' }]],
  no_such_field: [['no_such_field', { field: 'weather', known: ['vendor'] }]],
  order_without_vendor: [['order_without_vendor', { fields: [] }]],
  shipment_of_nothing: [['shipment_of_nothing', { fields: [] }]],
  expectation_without_day: [['expectation_without_day', { fields: [] }]],
  window_backwards: [['window_backwards', { fields: [], from: '2026-03-09', until: '2026-03-04' }]],
  order_day_beyond: [['order_day_beyond', { fields: [], on: '1800-01-01', from: '1970-01-01', until: '2027-03-10' }]],
  delivery_of_nothing: [['delivery_of_nothing', { fields: [] }]],
  reply_by_interaction: [['reply_by_interaction']],
  orders_of_nothing: [['orders_of_nothing', { fields: [] }]],
  outcome_of_nothing: [['outcome_of_nothing', { fields: [] }]],
  reply_observed: [['reply_observed']],
  not_yet: [['not_yet', { fields: [], on: '2026-03-09' }]],
  overruled_without_reason: [['overruled_without_reason', { fields: [] }]],
  overruled_by_clock: [['overruled_by_clock', { fields: [], verdict: 'open' }]],
  contact_incomplete: [['contact_incomplete', { fields: [] }]],
  party_without_name: [['party_without_name', { fields: [] }]],
  project_without_name: [['project_without_name', { fields: [] }]],
  request_lacks: (['party', 'jurisdiction', 'right', 'event', 'reason'] as const).map((lacks) => [
    'request_lacks',
    { fields: [], lacks },
  ]),
  no_such_right: [['no_such_right', { fields: [], jurisdiction: 'EU', right: 'opt_out' }]],
  request_cannot: [['request_cannot', { fields: [], state: 'draft', event: 'answered' }]],
  before_asked: [['before_asked', { fields: [], on: '2026-03-09', askedOn: '2026-03-10' }]],
  before_sent: [['before_sent', { fields: [], on: '2026-03-09', sentOn: '2026-03-10' }]],
  terms_incomplete: [['terms_incomplete', { fields: [] }]],
  variant_of_everybody: [['variant_of_everybody', { fields: [] }]],
  no_printing: [['no_printing']],
  no_terms_for: [['no_terms_for', { ref: 'NB-9' }]],
  nothing_to_amend: [['nothing_to_amend', { ref: 'NB-9' }]],
  no_such_clause: [['no_such_clause', { fields: [], clause: 'delivery' }]],
  before_agreed: [['before_agreed', { fields: [], on: '2026-03-09', since: '2026-03-10' }]],
  offer_lapsed: [['offer_lapsed', { fields: [], until: '2026-03-10' }]],
  negotiation_cannot: [['negotiation_cannot', { fields: [], state: 'expired', event: 'sent' }]],
  different_kinds: [['different_kinds', { ...pair, kind: 'order', other: 'party' }]],
  one_already: [['one_already', pair]],
  not_one: [['not_one', pair]],
  parted_by_id: [['parted_by_id', { ref: 'NB-9' }]],
  expectations_follow: [['expectations_follow']],
  taken_back_already: [['taken_back_already', { ref: 'NB-9' }]],
  nothing_to_undo: [['nothing_to_undo']],
  not_the_whole_path: [['not_the_whole_path', { fields: [], path: 'backups' }]],
  there_already: [['there_already', { folder }]],
  within_itself: [['within_itself', { folder }]],
  no_folder: [['no_folder', { folder }]],
  too_little_room: [['too_little_room', { folder, megabytes: 1200 }]],
  copy_incomplete: [['copy_incomplete', { file }]],
  moved_away: [['moved_away', { folder, note: file }]],
  moved_in_circle: [['moved_in_circle', { folder }]],
  note_unreadable: [['note_unreadable', { file }]],
  not_available: [
    ['not_available', { folder }],
    ['not_available', { folder: null }],
  ],
  cannot_show: [['cannot_show', { folder, why: 'no file manager' }]],
  no_such_country: [['no_such_country', { fields: [], country: 'XX' }]],
  no_such_region: [['no_such_region', { fields: [], country: 'DE', region: 'XX' }]],
  no_such_address: [['no_such_address', { fields: [], channel: 'phone', address: 'call me' }]],
  hours_never_open: [['hours_never_open', { fields: [], at: '09:00' }]],
  no_such_zone: [['no_such_zone', { fields: [], zone: 'Mars/Olympus' }]],
  not_empty: [['not_empty']],
  folder_not_empty: [['folder_not_empty', { folder }]],
  file_exists: [['file_exists', { file }]],
  locked: [
    ['locked', { folder, owner: '4711' }],
    ['locked', { folder, owner: null }],
  ],
  read_only: [['read_only', { folder }]],
  disk_full: [['disk_full', { folder }]],
  io: [['io', { folder }]],
  cannot_open: [['cannot_open', { folder }]],
  no_such_file: [['no_such_file', { file }]],
  newer_database: [['newer_database', { file, version: 9, known: 2 }]],
  damaged: [
    ['damaged', { file, what: 'document', findings: null }],
    ['damaged', { file, what: 'database', findings: null }],
    ['damaged', { file, what: 'database', findings: 'Page 3' }],
  ],
  not_a_database: [['not_a_database', { file }]],
  migration_gap: [['migration_gap', { name: '0003-x', wanted: '0002' }]],
  invalid_fact: [['invalid_fact', { kind: 'order.placed', why: 'x' }]],
  empty: [['empty', { file }]],
  truncated: [
    ['truncated', { file, ending: 'cell' }],
    ['truncated', { file, ending: 'directory' }],
  ],
  unknown_format: forms(
    { is: 'nothing readable' },
    { is: 'archive within' },
    { is: 'table' },
    { is: 'packed', method: 9 },
    { is: 'no table', why: 'x' },
    { is: 'no mail', why: 'x' },
    { is: 'type', mediaType: 'image/png' },
  ),
  missing_columns: [
    ['missing_columns', { file, columns: ['Order ID'] }],
    ['missing_columns', { file, columns: ['Order ID', 'Total Owed'] }],
  ],
  bad_encoding: [['bad_encoding', { file }]],
  too_large: [
    ['too_large', { file, limitMb: 64, unpacked: null }],
    ['too_large', { file, limitMb: 2048, unpacked: { files: 20, megabytes: 4000, mostFiles: 100_000 } }],
  ],
  attachment_too_large: [['attachment_too_large', { file: 'a', megabytes: 101, limitMb: 100 }]],
  attached_to_promise: [['attached_to_promise']],
  encrypted: [['encrypted', { file }]],
  stopped: [['stopped', { file }]],
  not_allowed: [['not_allowed']],
  malformed: [['malformed']],
  agent_stopped: [['agent_stopped']],
  internal: [['internal', { cause: 'x' }]],
  host_away: [['host_away']],
  host_broken: [['host_broken']],
  message_too_large: [['message_too_large', { limitMb: 256 }]],
};
const all: readonly Refusal[] = Object.values(samples).flat();

const saidIn = (language: Language, [code, details]: Refusal): string =>
  (language.refusal[code] as (details: unknown) => string)(details);

/** What a sentence must name: every text among its details that a person gave. */
const culprits = ['NB-9', 'NB-1', file, folder, 'XX', 'Mars/Olympus', 'Order ID', '4711'];

describe.each(all.map((refusal) => [refusal[0], refusal] as const))('%s', (_code, refusal) => {
  const sentences = [failureOf(refusal).message, saidIn(english, refusal), saidIn(german, refusal)];

  test('is a sentence in both languages', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\[object|^$/);
    expect(sentences[2]).not.toBe(sentences[1]);
  });

  test('names its culprit in both', () => {
    const given = JSON.stringify(refusal[1] ?? '');
    for (const culprit of culprits.filter((each) => given.includes(JSON.stringify(each))))
      for (const sentence of sentences) expect(sentence).toContain(culprit);
  });

  test('shows a person no day as it is stored', () => {
    expect(sentences.slice(1).join(' ')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });
});

test.each([
  ['receipt.png', 'image/*', 'a picture', 'ein Bild'],
  ['answer.json', 'application/json', 'a program’s file (.json)', 'eine Datei für Programme (.json)'],
  ['setup.exe', 'application/octet-stream', 'not known (.exe)', 'unbekannter Art (.exe)'],
])('%s is told as people say it, and where it may go', (name, mediaType, inEnglish, inGerman) => {
  const refusal: Refusal = ['unknown_format', { file: name, form: { is: 'type', mediaType } }];
  const sentences = [saidIn(english, refusal), saidIn(german, refusal)];
  expect(sentences).toEqual([expect.stringContaining(inEnglish), expect.stringContaining(inGerman)]);
  expect(sentences).toEqual([expect.stringContaining('attach'), expect.stringContaining('Anheften')]);
  expect(sentences.join(' ')).not.toContain(mediaType);
});

test('a refusal that no language knows is told as it came', async () => {
  vi.stubGlobal('window', {});
  const { failureText } = await import('../../../renderer/state/failure-text.ts');
  expect(failureText({ code: 'odd', message: 'Odd.', details: {} })).toBe('Odd.');
  expect(failureText(failureOf(['empty', { file }]))).toBe(`“${file}” is empty.`);
  vi.unstubAllGlobals();
});
