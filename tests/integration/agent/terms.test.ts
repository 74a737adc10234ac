import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  type Decision,
  type Offer,
  assembleAgreement,
  defaultSchedule,
  fileBytes,
  makeAnswer,
  newSeed,
  roster,
  type Schedule,
  signerOf,
  verifyFile,
} from '../../../shared/terms/index.ts';
import { answerMail } from '../../fixtures/terms/answer-mail.ts';
import { Person } from './person.ts';

const baseline = roster.find(({ id }) => id.endsWith('SD-BASE'))?.id ?? '';
const looser = roster.find(({ id }) => id.endsWith('SD-BASE-A'))?.id ?? '';

let person: Person;
beforeEach(() => {
  person = new Person('Europe/Berlin').at('2026-03-03');
});
afterEach(async () => {
  expect(await person.findings()).toEqual([]);
  await person.leaves();
});

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes)) as unknown;
const fileNamed = async (id: string): Promise<Uint8Array> => (await person.does('documents.bytes', { id })).bytes;

async function offered(party = 'Northlight Books'): Promise<{ negotiation: string; offer: Offer }> {
  const { subject, document } = await person.does('terms.offer', { party });
  return { negotiation: subject.id, offer: parsed(await fileNamed(document)) as Offer };
}

const company = signerOf(newSeed());
const answerTo = (offer: Offer, decision: Decision, issued = '2026-03-04T09:00:00Z'): Promise<Answer> =>
  makeAnswer({ offer, decision, name: 'Northlight Books', issued }, company);
const bring = async (file: object, name = 'answer.json') => {
  const [result] = await person.does('terms.import', { files: [{ name, bytes: fileBytes(file) }] });
  if (result === undefined) throw new Error('nothing came of the file');
  return result;
};
const negotiation = async (id: string) => {
  const found = (await person.does('terms.list', {})).items.find((item) => item.id === id);
  if (found === undefined) throw new Error('there is no such negotiation');
  return found;
};

describe('my terms', () => {
  test('are suggested first, then stated in versions, of which each stays', async () => {
    expect(await person.does('terms.show', {})).toMatchObject({ from: 'suggested', version: '0', versions: [] });
    const schedule = defaultSchedule('en', 'Europe/Berlin');
    await person.does('terms.state', { agreement: baseline, schedule });
    const softer: Schedule = { clauses: schedule.clauses.filter(({ clause }) => clause !== 'frequency') };
    person.at('2026-03-04');
    await person.does('terms.state', { agreement: looser, schedule: softer });
    const shown = await person.does('terms.show', {});
    expect(shown).toMatchObject({ from: 'everybody', version: '2', agreement: looser });
    expect(shown.versions.map(({ version, agreement }) => [version, agreement])).toEqual([
      [2, looser],
      [1, baseline],
    ]);
    await person.does('transactions.undo', {});
    expect(await person.does('terms.show', {})).toMatchObject({ version: '1', agreement: baseline });
  });

  test('may be others for one party, or none', async () => {
    const schedule = defaultSchedule('en', 'UTC');
    await person.does('terms.state', { party: 'Anker', agreement: looser, schedule });
    expect(await person.does('terms.show', { party: 'Anker' })).toMatchObject({ from: 'own', agreement: looser });
    await person.does('terms.state', { party: 'Anker', variant: 'none' });
    expect(await person.does('terms.show', { party: 'Anker' })).toMatchObject({ from: 'none', agreement: null });
    expect((await person.refused('terms.offer', { party: 'Anker' })).code).toBe('no_terms_for');
    await person.does('terms.state', { party: 'Anker', variant: 'everybody' });
    expect(await person.does('terms.show', { party: 'Anker' })).toMatchObject({ from: 'suggested' });
    expect((await person.refused('terms.state', { agreement: baseline })).code).toBe('terms_incomplete');
  });
});

describe('an offer', () => {
  test('is a valid file that names what the party holds, signed by a key that only it sees', async () => {
    await person.does('order.record', { vendor: 'Northlight Books', orderNumber: 'NB-1', placedOn: '2026-02-01' });
    const { offer } = await offered();
    const now = person.now.toISOString();
    expect(await verifyFile(fileBytes(offer), { now })).toMatchObject({ valid: true, kind: 'offer' });
    expect(offer.target.personalData).toContain('pd:Purchase');
    expect(offer.target.personalData).not.toContain('dpv:PersonalData');
    // What has no published term is not left out in silence.
    await person.does('holding.record', { party: 'Northlight Books', category: 'shoe size' });
    expect((await offered()).offer.target.personalData).toEqual([...offer.target.personalData, 'dpv:PersonalData']);
    const again = await offered();
    expect(again.offer.assigner['@id']).toBe(offer.assigner['@id']);
    expect((await offered('Anker')).offer.assigner['@id']).not.toBe(offer.assigner['@id']);
  });

  test('comes as a mail to the address that the party is known by, or to be filled in', async () => {
    const { negotiation: id } = await offered();
    const headOf = async (): Promise<{ readonly mailTo: string | null; readonly head: string }> => {
      const { files, mailTo } = await person.does('terms.files', { negotiation: id });
      const mail = new TextDecoder().decode(files.find(({ name }) => name.endsWith('.eml'))?.bytes);
      return { mailTo, head: mail.slice(0, mail.indexOf('\r\n\r\n')) };
    };
    const bare = await headOf();
    expect(bare.mailTo).toBeNull();
    expect(bare.head).not.toContain('To:');
    const contacts = ['terms at northlight', 'terms@northlight.example'].map((address) => ({
      channel: address.includes('@') ? ('email' as const) : ('social' as const),
      address,
    }));
    await person.does('party.record', { party: (await negotiation(id)).party.id, contacts });
    const known = await headOf();
    expect(known.mailTo).toBe('terms@northlight.example');
    expect(known.head).toContain('\r\nTo: terms@northlight.example\r\n');
  });

  test('is not touched by terms that change after it', async () => {
    const { offer, negotiation: id } = await offered();
    await person.does('terms.state', { agreement: looser, schedule: defaultSchedule('en', 'UTC') });
    const { offerDocument } = await negotiation(id);
    expect(Buffer.from(await fileNamed(offerDocument ?? ''))).toEqual(Buffer.from(fileBytes(offer)));
  });

  test('expires unless it is answered in time', async () => {
    const { negotiation: id, offer } = await offered();
    await person.does('terms.sent', { negotiation: id, channel: 'email' });
    expect(await negotiation(id)).toMatchObject({ state: 'pending_response', sentBy: 'email' });
    person.at('2026-05-01');
    expect((await negotiation(id)).state).toBe('expired');
    const late = await bring(await answerTo(offer, { kind: 'accept' }, '2026-04-30T09:00:00Z'));
    expect(late.verdict.valid).toBe(false);
    expect((await negotiation(id)).answer).toBeNull();
  });
});

describe('a company that asks for my terms', () => {
  test('waits for an offer, which answers it, or for none', async () => {
    const asked = { party: 'Northlight Books', channel: 'phone', note: 'What do you want?' } as const;
    expect((await person.refused('terms.asked', { ...asked, at: '2026-03-05T09:00:00Z' })).code).toBe('not_yet');
    const { subject } = await person.does('terms.asked', { ...asked, at: '2026-03-02T09:00:00Z' });
    expect(await negotiation(subject.id)).toMatchObject({
      state: 'requested',
      party: { name: 'Northlight Books' },
      offer: null,
      agreement: null,
      version: null,
      offeredAt: '2026-03-02T09:00:00.000Z',
      validThrough: null,
    });
    // Asked again, it is still one.
    expect((await person.does('terms.asked', asked)).subject.id).toBe(subject.id);
    expect((await person.does('terms.list', { state: 'requested' })).items).toHaveLength(1);
    const early = await person.refused('terms.sent', { negotiation: subject.id, channel: 'email' });
    expect(early.code).toBe('negotiation_cannot');

    const made = await offered();
    expect(made.negotiation).toBe(subject.id);
    expect(await negotiation(subject.id)).toMatchObject({ state: 'initiated', offer: made.offer['@id'] });
    const { evidence } = await person.does('story.show', { ref: subject.id });
    expect(evidence.map(({ kind }) => kind)).toEqual(['offer.asked', 'offer.asked', 'offer.made']);
    await person.does('transactions.undo', {});
    expect((await negotiation(subject.id)).state).toBe('requested');
    await person.does('terms.end', { negotiation: subject.id });
    expect((await negotiation(subject.id)).state).toBe('terminated');
    expect((await offered()).negotiation).not.toBe(subject.id);
  });
});

describe('an answer', () => {
  beforeEach(() => {
    person.at('2026-03-03T08:00:00Z');
  });

  test('that accepts makes an agreement, byte for byte what the company holds', async () => {
    const { negotiation: id, offer } = await offered();
    const answer = await answerTo(offer, { kind: 'accept' }, '2026-03-03T09:00:00Z');
    person.at('2026-03-03T10:00:00Z');
    expect(await bring(answer)).toMatchObject({ verdict: { valid: true }, state: 'accepted', negotiation: id });
    const { agreementDocument, answer: kept } = await negotiation(id);
    expect(kept).toMatchObject({ event: 'accepted', key: company.did });
    if (answer.status !== 'ieee7012:AgreementAccepted') throw new Error('the company did not accept');
    const theirs = fileBytes(assembleAgreement(offer, answer));
    const ours = await fileNamed(agreementDocument ?? '');
    expect(Buffer.from(ours)).toEqual(Buffer.from(theirs));
    expect(await verifyFile(ours, { now: person.now.toISOString() })).toMatchObject({ valid: true, kind: 'agreement' });
    expect(await bring(answer)).toMatchObject({ state: 'accepted', transaction: null });
    await person.does('transactions.undo', {});
    expect((await negotiation(id)).agreementDocument).toBeNull();
  });

  test('attached to a mail is taken with it, and again after it was taken back', async () => {
    const { negotiation: id, offer } = await offered();
    const answer = await answerTo(offer, { kind: 'accept' }, '2026-03-03T09:00:00Z');
    person.at('2026-03-04T10:00:00Z');
    const mail = (file: object, name: string) => ({
      name: 'Re My terms.eml',
      bytes: new TextEncoder().encode(answerMail(name, fileBytes(file))),
    });
    const sent = await person.does('documents.import', { files: [mail(offer, 'terms.json'), mail({}, 'else.json')] });
    expect(sent).not.toHaveProperty('terms');
    const taken = await person.does('documents.import', { files: [mail(answer, 'answer.json')] });
    expect(taken).toMatchObject({ documents: 1, failed: [], terms: [{ file: 'answer.json', state: 'accepted' }] });
    await person.does('transactions.undo', { transactions: [taken.terms?.[0]?.transaction ?? ''] });
    expect((await negotiation(id)).answer).toBeNull();
    const altered = await person.does('documents.import', {
      files: [mail({ ...answer, note: 'more' }, 'answer.json')],
    });
    expect(altered.terms).toMatchObject([
      { verdict: { valid: false, reasons: [{ code: 'altered', where: '/note' }] } },
    ]);
    const [again] = await person.does('terms.import', { files: [mail(answer, 'answer.json')] });
    expect(again).toMatchObject({ file: 'answer.json', negotiation: id, state: 'accepted' });
  });

  test('that counters is replied to in the same negotiation', async () => {
    const { negotiation: id, offer } = await offered();
    person.at('2026-03-05');
    const counter = await answerTo(offer, { kind: 'counter', validThrough: '2026-04-01T00:00:00Z', agreement: looser });
    expect((await bring(counter)).state).toBe('counter_offer_made');
    const reply = await offered();
    expect(reply.negotiation).toBe(id);
    expect(reply.offer.inReplyTo?.['@id']).toBe(counter['@id']);
    expect(await negotiation(id)).toMatchObject({ state: 'initiated', answer: null });
  });

  test('to an offer that a newer one replaced is refused with that reason', async () => {
    const { offer } = await offered();
    person.at('2026-03-05');
    await bring(await answerTo(offer, { kind: 'counter', validThrough: '2026-04-01T00:00:00Z', agreement: looser }));
    const reply = await offered();
    const before = await negotiation(reply.negotiation);
    const late = await bring(await answerTo(offer, { kind: 'accept' }));
    expect(late.verdict).toMatchObject({ valid: false, reasons: [{ code: 'replaced', where: '/offer' }] });
    expect(await negotiation(reply.negotiation)).toEqual(before);
  });

  test('that counters stands until the time it names; after that a new offer is no reply to it', async () => {
    const { negotiation: id, offer } = await offered();
    person.at('2026-03-05');
    await bring(await answerTo(offer, { kind: 'counter', validThrough: '2026-04-01T00:00:00Z', agreement: looser }));
    expect(await negotiation(id)).toMatchObject({
      state: 'counter_offer_made',
      answer: { validThrough: '2026-04-01T00:00:00Z' },
    });
    const inState = async (state: 'counter_offer_made' | 'expired') =>
      (await person.does('terms.list', { state })).items.map((item) => item.id);
    // The offer's own time is over by then, but that it was answered in.
    person.at('2026-03-31T23:00:00Z');
    expect([await inState('counter_offer_made'), await inState('expired')]).toEqual([[id], []]);
    person.at('2026-04-01T00:00:01Z');
    expect([await inState('counter_offer_made'), await inState('expired')]).toEqual([[], [id]]);
    const again = await offered();
    expect(again.negotiation).not.toBe(id);
    expect(again.offer.inReplyTo).toBeUndefined();
  });

  test('that declines ends it, with the reason', async () => {
    const { negotiation: id, offer } = await offered();
    person.at('2026-03-05');
    await bring(await answerTo(offer, { kind: 'decline', reason: 'only_our_terms' }));
    expect(await negotiation(id)).toMatchObject({ state: 'refused', answer: { reason: 'only_our_terms' } });
  });

  test.each(['an altered one', 'one to another offer', 'a second one', 'one by another key', 'an offer', 'no JSON'])(
    '%s is refused with a reason, and nothing of it kept',
    async (which) => {
      const { negotiation: id, offer } = await offered();
      person.at('2026-03-05');
      const good = await answerTo(offer, { kind: 'decline', reason: 'law' });
      const stranger = signerOf(newSeed());
      const files: Readonly<Record<string, () => Promise<object | string>>> = {
        'an altered one': async () => ({ ...good, note: 'paid in full' }),
        'one to another offer': async () => {
          const other = new Person().at('2026-03-03');
          const { document } = await other.does('terms.offer', { party: 'Northlight Books' });
          const bytes = (await other.does('documents.bytes', { id: document })).bytes;
          await other.leaves();
          return answerTo(parsed(bytes) as Offer, { kind: 'accept' });
        },
        'a second one': async () => {
          await bring(good);
          return answerTo(offer, { kind: 'accept' });
        },
        'one by another key': async () => {
          await bring(good);
          const second = await offered();
          const issued = '2026-03-05T11:00:00Z';
          person.at('2026-03-05T14:00:00Z');
          return makeAnswer({ offer: second.offer, decision: { kind: 'accept' }, name: 'X', issued }, stranger);
        },
        'an offer': async () => offer,
        'no JSON': async () => '{"@type":"Answer",',
      };
      const file = await files[which]?.();
      const before = await person.does('terms.list', {});
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : fileBytes(file ?? {});
      const facts = (await person.does('chain.check', {})).facts;
      const [result] = await person.does('terms.import', { files: [{ name: 'x.json', bytes }] });
      expect(result?.verdict.valid).toBe(false);
      expect(result?.verdict.reasons.length).toBeGreaterThan(0);
      if (which === 'a second one' || which === 'one by another key') return;
      expect((await person.does('chain.check', {})).facts).toBe(facts);
      expect(await person.does('terms.list', {})).toEqual(before);
      expect((await negotiation(id)).answer).toBeNull();
    },
  );

  test('may be written down by hand, as far as it can come next', async () => {
    const { negotiation: id } = await offered();
    const early = await person.refused('terms.answered', { negotiation: id, event: 'accepted' });
    expect(early.code).toBe('negotiation_cannot');
    await person.does('terms.sent', { negotiation: id, channel: 'letter' });
    await person.does('terms.answered', { negotiation: id, event: 'accepted', channel: 'phone', note: 'by Ms Reed' });
    expect(await negotiation(id)).toMatchObject({
      state: 'accepted',
      answer: { channel: 'phone', note: 'by Ms Reed', document: null },
      agreementDocument: null,
    });
    await person.does('terms.end', { negotiation: id });
    expect((await negotiation(id)).state).toBe('terminated');
  });
});
