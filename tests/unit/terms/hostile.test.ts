import { describe, expect, it } from 'vitest';
import { fileBytes, verifyFile, type Answer, type ReasonCode } from '../../../shared/terms/index.ts';
import { company, now, person, resigned, sampleAnswer, sampleOffer, stranger } from './samples.ts';

const codes = async (text: string | Uint8Array, more: object = {}): Promise<ReasonCode[]> =>
  (await verifyFile(text, { now, ...more })).reasons.map(({ code }) => code);

describe('hostile text', () => {
  it.each<[ReasonCode, string, string]>([
    ['too_large', '', `"${'x'.repeat(600_000)}"`],
    ['too_deep', '', '['.repeat(100_000)],
    ['too_deep', '', '{"a":'.repeat(100_000)],
    ['not_json', '', ''],
    ['not_json', '', '\ufeff{}'],
    ['not_json', '', '{"a":1,}'],
    ['not_json', '', '{"a":1}{"a":2}'],
    ['not_json', '', '// a\n{}'],
    ['not_json', '/a', '{"a":NaN}'],
    ['not_json', '/a', '{"a":\'b\'}'],
    ['duplicate_member', '/a/b', '{"a":{"b":1,"c":2,"b":3}}'],
    ['duplicate_member', '/a', '{"a":1,"\\u0061":2}'],
    ['forbidden_member', '/__proto__', '{"__proto__":{"polluted":true}}'],
    ['forbidden_member', '/a/constructor', '{"a":{"constructor":1}}'],
    ['lone_surrogate', '/a', '{"a":"\\ud800"}'],
    ['odd_number', '/a', '{"a":1.0}'],
    ['odd_number', '/a', '{"a":-0}'],
    ['odd_number', '/a/0', '{"a":[1e2]}'],
    ['odd_number', '/a', '{"a":12345678901234567890}'],
    ['odd_number', '/a', '{"a":1e999}'],
    ['unseen_character', '/a', '{"a":"\\u202egnp.exe"}'],
    ['unseen_character', '/a', '{"a":"a\\u0000b"}'],
    ['unseen_character', '/a\u200bb', '{"a\u200bb":1}'],
    ['unknown_kind', '/@type', '[]'],
    ['unknown_kind', '/@type', 'null'],
    ['unknown_kind', '/@type', '{"@type":["Offer"]}'],
  ])('is refused as %s at %s', async (code, where, text) => {
    expect(await verifyFile(text, { now })).toMatchObject({ valid: false, where, reasons: [{ code }], file: null });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused if it is no UTF-8, with the place', async () => {
    const verified = await verifyFile(Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28), { now });
    expect(verified).toMatchObject({ valid: false, where: '/a', reasons: [{ code: 'not_utf8', offset: 6 }] });
  });
});

describe('a hostile answer', () => {
  it.each<[string, ReasonCode, string, (answer: Answer) => object]>([
    ['another kind of value', 'wrong_value', '/note', () => ({ note: 7 })],
    ['a member nobody knows', 'unknown_member', '/onload', () => ({ onload: 'alert(1)' })],
    ['a member left out', 'missing_member', '/nonce', () => ({ nonce: undefined })],
    ['a context of its own', 'wrong_value', '/@context', () => ({ '@context': ['https://evil.example/'] })],
    ['a reason nobody knows', 'wrong_value', '/reason', () => ({ reason: 'no' })],
    ['too much text', 'wrong_value', '/note', () => ({ note: 'x'.repeat(2001) })],
    [
      'a name in mixed alphabets',
      'lookalike_name',
      '/assignee/name',
      ({ assignee }) => ({ assignee: { ...assignee, name: 'Nоrthlight Books' } }),
    ],
    [
      'a name that looks like the party’s',
      'lookalike_name',
      '/assignee/name',
      ({ assignee }) => ({ assignee: { ...assignee, name: 'North1ight Books' } }),
    ],
    ['a clock in the future', 'from_future', '/issued', () => ({ issued: '2026-11-24T12:00:00Z' })],
    ['a clock before the offer', 'wrong_order', '/issued', () => ({ issued: '2026-11-19T12:00:00Z' })],
    ['a local time', 'wrong_value', '/issued', () => ({ issued: '2026-11-22T12:00:00+01:00' })],
    [
      'another offer',
      'other_offer',
      '/offer/@id',
      ({ offer }) => ({ offer: { ...offer, '@id': 'urn:uuid:7b0f8a52-6f64-4c0c-9a0d-0d6b4bb6b6a2' } }),
    ],
    [
      'an altered offer',
      'other_offer',
      '/offer/digest',
      ({ offer }) => ({ offer: { ...offer, digest: 'zQmSa9LAuGjVot6TEzM7FzAU7Sh3SAXx69ByBUizaRCcHHG' } }),
    ],
    ['another nonce', 'other_offer', '/nonce', () => ({ nonce: 'z2qZ9YyL3vXk7sT4uP8wN9' })],
  ])('with %s is refused as %s at %s', async (_, code, where, change) => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'decline', reason: 'other' });
    const verified = await verifyFile(await resigned(answer, change(answer)), { now, offer });
    expect(verified).toMatchObject({ valid: false, where });
    expect(verified.reasons[0]?.code).toBe(code);
  });

  const img = '<img src=x onerror=alert(1)>';
  it.each<[string, (answer: Answer) => object]>([
    ['/note', () => ({ note: `Thank you.\n${img}` })],
    ['/note', () => ({ note: '<!-- -->' })],
    ['/assignee/name', ({ assignee }) => ({ assignee: { ...assignee, name: `Northlight ${img}` } })],
    ['/assignee/signatory/name', ({ assignee }) => ({ assignee: { ...assignee, signatory: { name: '</p>' } } })],
    [
      '/assignee/signatory/jobTitle',
      ({ assignee }) => ({ assignee: { ...assignee, signatory: { name: 'A', jobTitle: '<B>CEO' } } }),
    ],
  ])('with HTML in %s is refused', async (where, change) => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'decline', reason: 'other' });
    const verified = await verifyFile(await resigned(answer, change(answer)), { now, offer });
    expect(verified.reasons).toEqual([{ code: 'markup', where, offset: null, detail: null }]);
  });

  it('may say that one is < another', async () => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'decline', reason: 'other' });
    expect(await codes(await resigned(answer, { note: 'a < b, <3, R&D, 1<2' }), { offer })).toEqual([]);
  });

  it.each([
    'NorthIight Books',
    'N\u{200d}orthlight Books',
    'Northlight B\u{200c}ooks',
    'Νorthlight Books',
    'Northlight Вooks',
    'Ｎｏｒｔｈｌｉｇｈｔ Ｂｏｏｋｓ',
    '𝐍𝐨𝐫𝐭𝐡𝐥𝐢𝐠𝐡𝐭 𝐁𝐨𝐨𝐤𝐬',
    'Nọrthlight Books',
    'Northlight Bооks',
    'Northlight Bꓳoks',
    'Northligℎt Books',
    'Northlight B0oks',
    'North light Books',
  ])('by the name of %s passes for nobody else', async (name) => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'decline', reason: 'other' });
    const file = await resigned(answer, { assignee: { ...answer.assignee, name } });
    expect(await codes(file, { offer })).toEqual(expect.arrayContaining(['lookalike_name']));
  });

  it.each([
    'Northlight Books Ltd',
    'NORTHLIGHT BOOKS',
    'Bücher Nordlicht',
    'Книги',
    'Tシャツ屋',
    'B급',
    'ΟΤΕ',
    'کتاب\u{200c}ها',
  ])('by the honest name of %s is taken', async (name) => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'decline', reason: 'other' });
    expect(await codes(await resigned(answer, { assignee: { ...answer.assignee, name } }), { offer })).toEqual([]);
  });

  it('that is wrong in very many places, or at great length, is refused in few words and little time', async () => {
    const answer = await sampleAnswer(await sampleOffer(), { kind: 'decline', reason: 'other' });
    const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`m${at}`, 0]));
    const long = 'a.'.repeat(200_000);
    const started = performance.now();
    for (const file of [
      { ...answer, ...many },
      { ...answer, [long]: 1 },
      { ...answer, note: long },
      { ...answer, assignee: { ...answer.assignee, name: long } },
      { ...answer, reason: long },
      { ...answer, issued: long },
      { ...answer, offer: { '@id': long, digest: long } },
      { ...answer, memberDigests: { [long]: long } },
      { ...answer, changes: Array.from({ length: 9000 }, () => ({ clause: 'refund', struck: true })) },
      {
        ...answer,
        status: 'ieee7012:AgreementNegotiationCounterOfferMade',
        changes: [
          { clause: 'contact.email', proposed: { clause: 'contact.email', type: 'ContactPoint', email: `a@${long}` } },
        ],
      },
    ]) {
      const { reasons } = await verifyFile(JSON.stringify(file), { now });
      expect(reasons.length).toBeGreaterThan(0);
      expect(JSON.stringify(reasons).length).toBeLessThan(20_000);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('signed by another key than it names is refused', async () => {
    const answer = await sampleAnswer(await sampleOffer(), { kind: 'accept' });
    expect(await codes(await resigned(answer, {}, stranger))).toEqual(['wrong_key']);
  });

  it('by a key that is not the company’s is refused, as is one by the person', async () => {
    const offer = await sampleOffer();
    const foreign = fileBytes(await sampleAnswer(offer, { kind: 'accept' }, stranger));
    expect(await codes(foreign, { offer, partyKey: company.did })).toEqual(['other_party']);
    const own = fileBytes(await sampleAnswer(offer, { kind: 'accept' }, person));
    expect(await codes(own, { offer })).toEqual(['wrong_key']);
  });

  it('with a proof over something else is refused', async () => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'accept' });
    const other = await sampleAnswer(await sampleOffer({ version: '2' }), { kind: 'accept' });
    const acceptance = 'acceptance' in other ? other.acceptance : null;
    expect(await codes(await resigned(answer, { acceptance }), { offer })).toEqual(['bad_signature']);
    expect(await codes(fileBytes({ ...answer, proof: other.proof }))).toEqual(['bad_signature']);
  });

  it('to an offer that has its answer is a replay', async () => {
    const offer = await sampleOffer();
    const answer = fileBytes(await sampleAnswer(offer, { kind: 'accept' }));
    expect(await codes(answer, { offer, answered: new Set([offer['@id']]) })).toEqual(['replayed']);
  });

  it('that came too late is refused, and so is an offer past its time', async () => {
    const offer = await sampleOffer({ validThrough: '2026-11-21T00:00:00Z' });
    expect(await codes(fileBytes(offer))).toEqual(['expired']);
    const answer = await sampleAnswer(offer, { kind: 'accept' });
    expect(await codes(fileBytes(answer), { offer })).toEqual(['expired']);
  });
});

describe('a counter-offer', () => {
  const until = '2026-12-01T00:00:00Z';
  it.each<[string, ReasonCode, string, object]>([
    ['that asks for nothing', 'missing_member', '/changes', { changes: undefined }],
    [
      'that changes nothing',
      'wrong_value',
      '/changes',
      {
        changes: [
          { clause: 'delay_notice', proposed: { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 24 } },
        ],
      },
    ],
    [
      'that strikes what is not there, beside what is',
      'wrong_value',
      '/changes/1/clause',
      {
        changes: [
          { clause: 'refund', struck: true },
          { clause: 'dispatch', struck: true },
        ],
      },
    ],
    [
      'that strikes a clause of endless name',
      'wrong_value',
      '/changes/0/clause',
      { changes: [{ clause: `reply.${'a'.repeat(10_000)}`, struck: true }] },
    ],
    ...['Mars/Base', 'Europe/Berlin2', '__proto__'].map((zone): [string, ReasonCode, string, object] => [
      `with hours in ${zone}, where no clock runs,`,
      'wrong_value',
      '/changes/0/proposed/zone',
      {
        changes: [
          {
            clause: 'contact.chat',
            proposed: {
              clause: 'contact.chat',
              type: 'ContactPoint',
              channel: 'chat',
              wanted: true,
              hoursAvailable: [
                { type: 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '09:00', closes: '10:00' },
              ],
              zone,
            },
          },
        ],
      },
    ]),
    [
      'that strikes what must stand',
      'wrong_value',
      '/changes',
      { changes: [{ clause: 'purpose.ServiceDelivery', struck: true }] },
    ],
    [
      'that changes a clause under another’s name',
      'wrong_value',
      '/changes/0/clause',
      { changes: [{ clause: 'refund', proposed: { clause: 'delay_notice', type: 'DelayNotice', hoursBefore: 1 } }] },
    ],
    ['that no longer stands', 'expired', '/validThrough', { validThrough: '2026-11-22T12:00:00Z' }],
    [
      'under an invented agreement',
      'wrong_value',
      '/agreement',
      { agreement: 'https://w3id.org/dpv/standards/ieee/7012#SD-BASE-X' },
    ],
  ])('%s is refused as %s at %s', async (_, code, where, changes) => {
    const offer = await sampleOffer();
    const change = [{ clause: 'refund', struck: true }] as const;
    const answer = await sampleAnswer(offer, { kind: 'counter', validThrough: until, changes: change });
    expect(await codes(fileBytes(answer), { offer })).toEqual([]);
    const verified = await verifyFile(await resigned(answer, changes), { now, offer });
    expect(verified).toMatchObject({ valid: false, where });
    expect(verified.reasons[0]?.code).toBe(code);
  });
});
