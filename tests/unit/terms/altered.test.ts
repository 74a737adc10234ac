import fc from 'fast-check';
import { getLocation } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { fileBytes, offerPage, sealPage, verifyFile, verifyPage } from '../../../shared/terms/index.ts';
import { offerEnd, offerStart } from '../../../shared/terms/page/offer-page.ts';
import { memberDigestsOf } from '../../../shared/terms/proof/member-digests.ts';
import { pointerOf } from '../../../shared/terms/read/pointer.ts';
import { acceptedBy, now, person, sampleAnswer, sampleOffer, stranger } from './samples.ts';

const related = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** The member or item of which a byte of the file is part. */
const placeOf = (text: string, at: number): string => pointerOf(getLocation(text, at).path);

/** Puts a value in the place of some part: each turn picks a member or an item, as deep as there are turns. */
function replace(within: object, [turn = 0, ...turns]: readonly number[], value: unknown): void {
  const names = Object.keys(within);
  const name = names[turn % names.length];
  if (name === undefined) return;
  const members = within as Record<string, unknown>;
  const inner = members[name];
  if (turns.length > 0 && typeof inner === 'object' && inner !== null) replace(inner, turns, value);
  else members[name] = value;
}

async function files(): Promise<Uint8Array<ArrayBuffer>[]> {
  const offer = await sampleOffer();
  return [await acceptedBy(offer), offer, await sampleAnswer(offer, { kind: 'accept' })].map(fileBytes);
}

describe('a file of which one byte was changed', () => {
  it('is refused, and the place is named', async () => {
    const whole = await files();
    const change = fc.record({
      file: fc.constantFrom(...whole),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      by: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, at, by }) => {
        const offset = Math.floor(at * file.length);
        const altered = Uint8Array.from(file);
        altered[offset] = ((altered[offset] ?? 0) + by) % 256;
        const verified = await verifyFile(altered, { now });
        expect(verified.valid).toBe(false);
        const places = [file, altered].map((bytes) => placeOf(new TextDecoder().decode(bytes), offset));
        const [first] = verified.reasons;
        // What is no JSON may show only further on.
        if (first?.code === 'not_json') expect(first.offset).toBeGreaterThanOrEqual(0);
        else expect(places.some((place) => related(verified.where ?? '', place))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['/schedule/clauses/12', '"minutes":1440', '"minutes":1441'],
    ['/assignee', 'Northlight Books', 'Northlight Bocks'],
    ['/prohibition/2', '"dpv:Tracking"', '"dpv:tracking"'],
    ['/nonce', 'z2qZ9YyL3vXk7sT4uP8wN1', 'z2qZ9YyL3vXk7sT4uP8wN2'],
    ['/proof/1/verificationMethod', '#z6Mko9', '#z6Mko8'],
    ['/permission/0/cuty', '"duty":[', '"cuty":['],
  ])('names %s', async (where, before, after) => {
    const [agreement = new Uint8Array()] = await files();
    const text = new TextDecoder().decode(agreement);
    expect(text).toContain(before);
    expect(await verifyFile(text.replace(before, after), { now })).toMatchObject({ valid: false, where });
  });

  it('is refused, without a throw, if any part of it becomes any other JSON', async () => {
    const whole = (await files()).map((file) => JSON.parse(new TextDecoder().decode(file)) as object);
    const change = fc.record({
      file: fc.constantFrom(...whole),
      turns: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
      value: fc.jsonValue(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, turns, value }) => {
        const altered = structuredClone(file);
        replace(altered, turns, value);
        fc.pre(JSON.stringify(altered) !== JSON.stringify(file));
        expect((await verifyFile(fileBytes(altered), { now })).valid).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('tells a damaged digest from the part that it is of', async () => {
    const [agreement = new Uint8Array()] = await files();
    const file = JSON.parse(new TextDecoder().decode(agreement)) as { memberDigests: Record<string, string> };
    const digests = { ...file.memberDigests, '/nonce': file.memberDigests['/issued'] };
    const verified = await verifyFile(fileBytes({ ...file, memberDigests: digests }), { now });
    expect(verified).toMatchObject({ valid: false, where: '/memberDigests/~1nonce', reasons: [{ code: 'altered' }] });
  });

  it('is refused as well if the digests were made anew', async () => {
    const offer = await sampleOffer();
    const { proof, ...body } = { ...offer, nonce: 'z2qZ9YyL3vXk7sT4uP8wN2' };
    const forged = { ...body, memberDigests: memberDigestsOf(body), proof };
    const { reasons } = await verifyFile(fileBytes(forged), { now });
    expect(reasons.map(({ code, where }) => `${code} ${where}`)).toEqual(['bad_signature /proof']);
  });

  it('needs to be in canonical form if it is an agreement', async () => {
    const agreement = await acceptedBy(await sampleOffer());
    const verified = await verifyFile(JSON.stringify(agreement, null, 2), { now });
    expect(verified).toMatchObject({ valid: false, reasons: [{ code: 'not_canonical', offset: 1 }] });
  });
});

describe('the page for companies, of which one byte was changed', () => {
  /** Most of a page is words; what is inside the machine form is as likely to be hit here. */
  const places = fc.record({ inside: fc.boolean(), at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) });
  const pageOf = async (language = 'en', signer = person): Promise<string> => {
    const offer = await sampleOffer({ language });
    return sealPage(offer, offerPage(offer, 'void 0;'), signer);
  };

  it('is whole as it was made, whichever version made it', async () => {
    const offer = await sampleOffer();
    for (const made of [offerPage(offer, 'void 0;'), '<body><p>Ä page of löng ago 🙂</p>'.padEnd(20_000, 'ü')]) {
      const start = made.includes(offerStart) ? '' : `${offerStart}${JSON.stringify(offer)}${offerEnd}`;
      const page = await sealPage(offer, `${made}${start}</body>`, person);
      expect(await verifyPage(new TextEncoder().encode(page), { now })).toMatchObject({ valid: true, file: offer });
    }
  });

  it('is refused, and the place is named', async () => {
    const page = new TextEncoder().encode(await pageOf('de'));
    const from = Buffer.from(page).indexOf(offerStart) + offerStart.length;
    const machine = { from, length: Buffer.from(page).indexOf(offerEnd, from) - from };
    const by = fc.integer({ min: 1, max: 255 });
    await fc.assert(
      fc.asyncProperty(places, by, async ({ inside, at }, by) => {
        const offset = inside ? machine.from + Math.floor(at * machine.length) : Math.floor(at * page.length);
        const altered = Uint8Array.from(page);
        altered[offset] = ((altered[offset] ?? 0) + by) % 256;
        const verified = await verifyPage(altered, { now });
        expect(verified.valid).toBe(false);
        const [first] = verified.reasons;
        const characters = Buffer.from(page.subarray(0, offset)).toString('utf8').length;
        // The seal stands before the last few bytes: what is altered in it is found where it begins, or at the end.
        if (first?.code === 'page_altered')
          expect(Math.abs((first.offset ?? -9999) - characters)).toBeLessThan(offset > machine.from ? 10_000 : 4097);
        else if (first?.code === 'not_utf8') expect(Math.abs((first.offset ?? -9) - offset)).toBeLessThan(4);
        else if (first?.code !== 'no_offer_inside')
          expect(offset >= machine.from && offset < machine.from + machine.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused at its seal where one of the digests there was changed', async () => {
    const page = await pageOf();
    const seal = page.lastIndexOf('{"pieces":["');
    const at = seal + '{"pieces":["zQm'.length;
    const changed = `${page.slice(0, at)}${page[at] === 'X' ? 'Y' : 'X'}${page.slice(at + 1)}`;
    const [first] = (await verifyPage(new TextEncoder().encode(changed), { now })).reasons;
    expect(first?.code).toBe('page_altered');
    expect(Math.abs((first?.offset ?? 0) - seal)).toBeLessThan(100);
  });

  it('is refused without an offer or seal, sealed by another, or with more than was sealed', async () => {
    const codeOf = async (text: string): Promise<string | undefined> =>
      (await verifyPage(new TextEncoder().encode(text), { now })).reasons[0]?.code;
    const [page, offer] = [await pageOf(), await sampleOffer()];
    expect(await codeOf(page)).toBeUndefined();
    expect(await codeOf('<!doctype html><p>Sign here.')).toBe('no_offer_inside');
    const answer = new TextDecoder().decode(fileBytes(await sampleAnswer(offer, { kind: 'accept' })));
    expect(await codeOf(`${offerStart}${answer}${offerEnd}`)).toBe('no_offer_inside');
    expect(await codeOf(offerPage(offer, 'void 0;'))).toBe('page_altered');
    expect(await codeOf(await pageOf('en', stranger))).toBe('page_altered');
    expect(await codeOf(page.replace('<main>', '<main><p>You owe us nothing.</p>'))).toBe('page_altered');
    expect(await codeOf(page.replace('</html>', '</html><script>0</script>'))).toBe('page_altered');
    expect(await codeOf(page.replace('"pieces":[', '"pieces": ['))).toBe('page_altered');
    expect(await codeOf(`${page}${' '.repeat(5_000_000)}`)).toBe('too_large');
  });
});
