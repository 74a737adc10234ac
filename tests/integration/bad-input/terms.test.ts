// Answers by a company that means harm, as files on disk: what `terms verify` says of them, and what importing them leaves.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { TermsImport } from '../../../shared/api.ts';
import {
  type Answer,
  type Decision,
  type Offer,
  type ReasonCode,
  assembleAgreement,
  fileBytes,
  makeAnswer,
  signerOf,
} from '../../../shared/terms/index.ts';
import { company, resigned, stranger } from '../../unit/terms/samples.ts';
import { answer, counterpart, temporaryFolder } from '../command-line/counterpart.ts';
import { fingerprintOf } from './whole-chain.ts';

const offeredAt = '2026-03-03T10:00:00Z';
const answeredAt = '2026-03-04T09:00:00Z';
const later = ['--now', '2026-03-04T10:00:00Z'];

interface Offered {
  readonly id: string;
  readonly offer: Offer;
}

async function offerTo(data: string, party: string, now = offeredAt): Promise<Offered> {
  const out = temporaryFolder();
  const words = ['--data', data, '--now', now, 'terms', 'offer', party, '--out', out];
  const made = await answer<{ subject: { id: string }; files: string[] }>(words);
  const file = made.files.find((name) => name.endsWith('.json')) ?? '';
  return { id: made.subject.id, offer: JSON.parse(readFileSync(file, 'utf8')) as Offer };
}
const answerTo = (offer: Offer, decision: Decision, signer = company, issued = answeredAt): Promise<Answer> =>
  makeAnswer({ offer, decision, name: 'Northlight Books', issued }, signer);
const text = (file: object): string => new TextDecoder().decode(fileBytes(file));
const importing = (data: string, ...paths: string[]): Promise<TermsImport[]> =>
  answer(['--data', data, ...later, 'terms', 'import', ...paths], 1);

interface Hostile {
  readonly code: ReasonCode;
  readonly where: string;
  readonly bytes: string | Uint8Array;
  /** Whether it takes the offer to see it: without that, the file is what it says. */
  readonly onlyHere?: true;
}

/** Each a file that a company might send; all but a few are signed as they should be. */
async function hostileFiles(data: string): Promise<Record<string, Hostile>> {
  const { offer } = await offerTo(data, 'Northlight Books');
  const other = await offerTo(temporaryFolder(), 'Northlight Books');
  const declined = await answerTo(offer, { kind: 'decline', reason: 'other' });
  const accepted = await answerTo(offer, { kind: 'accept' });
  const acceptedElsewhere = await answerTo(other.offer, { kind: 'accept' });
  const countered = await answerTo(offer, {
    kind: 'counter',
    validThrough: '2026-04-01T00:00:00Z',
    changes: [{ clause: 'refund', struck: true }],
  });
  if (!('acceptance' in accepted) || !('acceptance' in acceptedElsewhere)) throw new Error('nobody accepted');
  const named = (name: string) => resigned(declined, { assignee: { ...declined.assignee, name } });
  const markup = '<script>fetch("https://evil.example/")</script>';
  const agreed = assembleAgreement(offer, accepted);
  const wrongType = (where: string, changes: object) =>
    resigned(declined, changes).then((bytes): Hostile => ({ code: 'wrong_value', where, bytes }));
  return {
    huge: { code: 'too_large', where: '', bytes: text(declined).replace('{', `{"note":"${'x'.repeat(6e5)}",`) },
    nested: { code: 'too_deep', where: '', bytes: `{"note":${'['.repeat(1e5)}${']'.repeat(1e5)}}` },
    'twice the same': {
      code: 'duplicate_member',
      where: '/status',
      bytes: text(declined).replace('"status":"', '"status":"ieee7012:AgreementAccepted","status":"'),
    },
    'twice, one escaped': {
      code: 'duplicate_member',
      where: '/status',
      bytes: text(declined).replace('"status":"', '"st\\u0061tus":"ieee7012:AgreementAccepted","status":"'),
    },
    prototype: {
      code: 'forbidden_member',
      where: '/__proto__',
      bytes: text(declined).replace('{', '{"__proto__":{"valid":true},'),
    },
    'half a file': { code: 'not_json', where: '/assignee/name', bytes: text(declined).split('Northlight')[0] ?? '' },
    script: { code: 'not_json', where: '', bytes: 'globalThis.pwned = true' },
    page: { code: 'no_offer_inside', where: '', bytes: `<!doctype html>${markup}` },
    'a list for a text': await wrongType('/note', { note: ['Thank you'] }),
    'a text for an object': await wrongType('/assignee', { assignee: 'Northlight Books' }),
    'a list for a status': await wrongType('/status', { status: ['ieee7012:AgreementAccepted'] }),
    'a number for a time': await wrongType('/issued', { issued: 1772614800 }),
    'a look-alike offer': await wrongType('/offer/@id', {
      offer: { ...declined.offer, '@id': offer['@id'].replace('uuid', 'uuіd') },
    }),
    'a look-alike agreement': {
      code: 'wrong_value',
      where: '/agreement',
      bytes: await resigned(countered, { agreement: 'https://w3id.org/dpv/standards/ieee/7012#SD-BАSE-A' }),
    },
    'a look-alike key': await wrongType('/assignee/@id', {
      assignee: { ...declined.assignee, '@id': company.did.replace('z6Mk', 'z6Мk') },
    }),
    'a look-alike clause': {
      code: 'wrong_value',
      where: '/changes/0/clause',
      bytes: await resigned(countered, { changes: [{ clause: 'rеfund', struck: true }] }),
    },
    'a Cyrillic о': { code: 'lookalike_name', where: '/assignee/name', bytes: await named('Nоrthlight Books') },
    'a capital I': {
      code: 'lookalike_name',
      where: '/assignee/name',
      bytes: await named('NorthIight Books'),
      onlyHere: true,
    },
    'a joiner': {
      code: 'lookalike_name',
      where: '/assignee/name',
      bytes: await named('Northlight\u{200d} Books'),
      onlyHere: true,
    },
    'a turned text': { code: 'unseen_character', where: '/assignee/name', bytes: await named('\u{202e}skooB') },
    'HTML as a name': { code: 'markup', where: '/assignee/name', bytes: await named(markup) },
    'HTML as a note': { code: 'markup', where: '/note', bytes: await resigned(declined, { note: markup }) },
    'HTML as who signs': {
      code: 'markup',
      where: '/assignee/signatory/jobTitle',
      bytes: await resigned(declined, {
        assignee: { ...declined.assignee, signatory: { name: 'A', jobTitle: markup } },
      }),
    },
    'HTML as a wish': {
      code: 'markup',
      where: '/changes/0/proposed/telephone',
      bytes: await resigned(countered, {
        changes: [
          {
            clause: 'contact.phone',
            proposed: {
              ...{ clause: 'contact.phone', type: 'ContactPoint', channel: 'phone', wanted: true },
              telephone: '<a href=tel:1>',
            },
          },
        ],
      }),
    },
    'a proof over something else': {
      code: 'bad_signature',
      where: '/proof',
      bytes: fileBytes({ ...declined, proof: accepted.proof }),
    },
    'an acceptance of something else': {
      code: 'bad_signature',
      where: '/acceptance',
      bytes: await resigned(accepted, { acceptance: acceptedElsewhere.acceptance }),
      onlyHere: true,
    },
    'by a key that it does not name': {
      code: 'wrong_key',
      where: '/proof/verificationMethod',
      bytes: await resigned(accepted, {}, stranger),
    },
    'a clock in the future': {
      code: 'from_future',
      where: '/issued',
      bytes: fileBytes(await answerTo(offer, { kind: 'accept' }, company, '2026-03-05T00:00:00Z')),
    },
    'before the offer': {
      code: 'wrong_order',
      where: '/issued',
      bytes: fileBytes(await answerTo(offer, { kind: 'accept' }, company, '2026-03-02T00:00:00Z')),
      onlyHere: true,
    },
    'to somebody else’s offer': {
      code: 'other_offer',
      where: '/offer',
      bytes: fileBytes(acceptedElsewhere),
      onlyHere: true,
    },
    'an altered agreement': {
      code: 'altered',
      where: '/validThrough',
      bytes: text(agreed).replace('"validThrough":"2026', '"validThrough":"2027'),
    },
    'an agreement that was set anew': {
      code: 'not_canonical',
      where: '',
      bytes: JSON.stringify(agreed, null, 1),
    },
    'an agreement that nobody else signed': {
      code: 'bad_signature',
      where: '/proof/1',
      bytes: fileBytes({
        ...agreed,
        proof: [agreed.proof[0], { ...agreed.proof[1], proofValue: agreed.proof[0].proofValue }],
      }),
    },
    'my own offer': { code: 'unknown_kind', where: '/@type', bytes: fileBytes(offer), onlyHere: true },
  };
}

test('hostile files are refused by name, place and sentence; nothing is executed, and nothing partly kept', async () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const hostile = await hostileFiles(data);
  for (const [name, { bytes }] of Object.entries(hostile)) writeFileSync(path.join(folder, `${name}.json`), bytes);
  const before = fingerprintOf(data);
  const files = readdirSync(data);
  const results = await importing(data, folder);
  expect(fingerprintOf(data)).toBe(before);
  expect(readdirSync(data)).toEqual(files);
  expect(results).toHaveLength(Object.keys(hostile).length);
  for (const [name, { code, where, onlyHere }] of Object.entries(hostile)) {
    const file = path.join(folder, `${name}.json`);
    const result = results.find((one) => one.file === file);
    expect(result, name).toMatchObject({ verdict: { valid: false }, negotiation: null, transaction: null });
    // A page is no answer, whatever is in it.
    const expected = name === 'page' ? { code: 'not_json', where: '' } : { code, where };
    expect(result?.verdict.reasons, name).toContainEqual(expect.objectContaining(expected));
    const { status, stdout, stderr } = await counterpart(['terms', 'verify', file, '--json', ...later]);
    expect([name, status]).toEqual([name, onlyHere === true ? 0 : 1]);
    expect(stderr === '').toBe(onlyHere === true);
    if (onlyHere !== true) {
      const verified = JSON.parse(stdout) as TermsImport['verdict'];
      expect(verified, name).toMatchObject({ file, valid: false });
      expect(verified.reasons, name).toContainEqual(expect.objectContaining({ code, where }));
      expect(stderr).toMatch(/^[A-Z][^\n]+\. Place: /);
      expect(stderr.length).toBeLessThan(2000);
    }
  }
  expect(Object.hasOwn(globalThis, 'pwned')).toBe(false);
}, 60_000);

test('one good answer among hostile ones is taken, and a second, an older or a stranger’s one is not', async () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const write = (name: string, file: object): string => {
    const place = path.join(folder, name);
    writeFileSync(place, fileBytes(file));
    return place;
  };
  const { offer, id } = await offerTo(data, 'Northlight Books');
  const good = write(
    'b.json',
    await answerTo(offer, {
      kind: 'counter',
      validThrough: '2026-04-01T00:00:00Z',
      agreement: offer.agreement.replace('SD-BASE', 'SD-BASE-A'),
    }),
  );
  const [bad, second] = [
    write('a.json', { '@type': 'Answer' }),
    write('c.json', await answerTo(offer, { kind: 'accept' })),
  ];
  const results = await importing(data, bad, good, second);
  expect(results.map(({ verdict }) => verdict.reasons[0]?.code ?? 'taken')).toEqual([
    'missing_member',
    'taken',
    'replayed',
  ]);
  expect(results[1]).toMatchObject({ negotiation: id, state: 'counter_offer_made' });

  // The person replies with other terms: the first offer is over, and so is every answer to it.
  const reply = await offerTo(data, 'Northlight Books', '2026-03-04T10:00:00Z');
  expect(reply.id).toBe(id);
  const before = fingerprintOf(data);
  const byStranger = write('e.json', await answerTo(reply.offer, { kind: 'accept' }, stranger, '2026-03-04T10:00:00Z'));
  const late = await importing(data, second, good, byStranger);
  expect(late.map(({ verdict }) => verdict.reasons[0]?.code)).toEqual(['replaced', 'replaced', 'other_party']);
  expect(fingerprintOf(data)).toBe(before);
});

test('an acceptance and the agreement it makes may come in any order, and again', async () => {
  for (const order of [['answer.json', 'agreement.json'], ['agreement.json', 'answer.json'], ['.']]) {
    const [data, folder] = [temporaryFolder(), temporaryFolder()];
    const { offer } = await offerTo(data, 'Northlight Books');
    const accepted = await answerTo(offer, { kind: 'accept' });
    if (!('acceptance' in accepted)) throw new Error('it did not accept');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'answer.json'), fileBytes(accepted));
    writeFileSync(path.join(folder, 'agreement.json'), fileBytes(assembleAgreement(offer, accepted)));
    const paths = order.map((name) => path.join(folder, name));
    const words = ['--data', data, ...later, 'terms', 'import', ...paths];
    const [first, second] = await answer<TermsImport[]>(words);
    expect([first?.state, second?.state]).toEqual(['accepted', 'accepted']);
    expect([first?.transaction === null, second?.transaction]).toEqual([false, null]);
    const held = fingerprintOf(data);
    await answer(words);
    expect(fingerprintOf(data)).toBe(held);
    // Another acceptance of the same offer makes another agreement.
    writeFileSync(
      path.join(folder, 'other.json'),
      fileBytes(await answerTo(offer, { kind: 'accept' }, signerOf(new Uint8Array(32).fill(9)))),
    );
    const [other] = await importing(data, path.join(folder, 'other.json'));
    expect(other?.verdict.reasons.map(({ code }) => code)).toContain('replayed');
    expect(fingerprintOf(data)).toBe(held);
  }
});

test('an answer to an offer that was withdrawn is refused, and told so', async () => {
  const [data, folder] = [temporaryFolder(), temporaryFolder()];
  const { offer, id } = await offerTo(data, 'Northlight Books');
  await answer(['--data', data, '--now', '2026-03-03T12:00:00Z', 'terms', 'sent', id, '--channel', 'email']);
  await answer(['--data', data, '--now', '2026-03-03T13:00:00Z', 'terms', 'end', id]);
  const file = path.join(folder, 'answer.json');
  writeFileSync(file, fileBytes(await answerTo(offer, { kind: 'accept' })));
  const before = fingerprintOf(data);
  const [late] = await importing(data, file);
  expect(late?.verdict.reasons.map(({ code }) => code)).toEqual(['ended']);
  expect(fingerprintOf(data)).toBe(before);
});
