import { api } from '../../../shared/api.ts';
import { type Decision, fileBytes, makeAnswer, newSeed, type Offer, signerOf } from '../../../shared/terms/index.ts';
import { type Acting, recordInteraction } from '../commands/index.ts';
import { termsFileOf } from '../queries/index.ts';
import { breakClause, endTerms, importTerms, offerTerms, sentTerms } from '../terms/index.ts';
import type { Diary } from './diary.ts';

const secondsOnly = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** An offer of my terms to one party, from the day on which it was sent. */
class Negotiation {
  readonly #party: string;
  #offer: Offer | null = null;
  id = '';

  constructor(party: string) {
    this.#party = party;
  }

  async offer(acting: Acting): Promise<void> {
    const { subject, document } = await offerTerms(
      acting,
      api['terms.offer'].input.parse({ party: this.#party, validDays: 45 }),
    );
    this.id = subject.id;
    this.#offer = termsFileOf(acting, document) as Offer;
    sentTerms(acting, { negotiation: subject.id, channel: 'email' });
  }

  /** The company signs with a key of its own, which nobody keeps. */
  async answer(acting: Acting, decision: Decision, note?: string): Promise<void> {
    if (this.#offer === null) return;
    const answer = await makeAnswer(
      {
        offer: this.#offer,
        decision,
        name: this.#party,
        issued: secondsOnly(acting.now),
        ...(note === undefined ? {} : { note }),
      },
      signerOf(newSeed()),
    );
    await importTerms(acting, { files: [{ name: `answer of ${this.#party}.json`, bytes: fileBytes(answer) }] });
  }
}

/** My terms before four companies: accepted and then broken in one point, countered, declined, and not answered yet. */
export function tellTerms(diary: Diary): void {
  const coffee = new Negotiation('Greenhalgh Coffee');
  diary.note(diary.ago(61), 10, (acting) => coffee.offer(acting));
  diary.note(diary.ago(58), 14, (acting) =>
    coffee.answer(acting, { kind: 'accept' }, 'With pleasure. We wish more would say it so plainly.'),
  );
  tellKeptTerms(diary, coffee);

  const books = new Negotiation('Northlight Books');
  diary.note(diary.ago(13), 10, (acting) => books.offer(acting));
  diary.note(diary.ago(4), 15, (acting) =>
    books.answer(
      acting,
      {
        kind: 'counter',
        validThrough: secondsOnly(new Date(acting.now.getTime() + 40 * 86_400_000)),
        changes: [{ clause: 'stated_date', struck: true }],
      },
      'All of it, but a date is our printer’s to keep.',
    ),
  );

  const aisle = new Negotiation('Brightaisle');
  diary.note(diary.ago(40), 10, (acting) => aisle.offer(acting));
  diary.note(diary.ago(37), 9, (acting) => aisle.answer(acting, { kind: 'decline', reason: 'only_our_terms' }));

  const pine = new Negotiation('Harbor & Pine');
  diary.note(diary.ago(11), 10, (acting) => pine.offer(acting));

  const loom = new Negotiation('Tern & Loom');
  diary.note(diary.ago(90), 10, (acting) => loom.offer(acting));
  diary.note(diary.ago(60), 10, (acting) =>
    endTerms(acting, { negotiation: loom.id, note: 'I asked them to delete what they have instead.' }),
  );
}

/** An answer in time, as agreed; and a call that nobody had asked for. */
function tellKeptTerms(diary: Diary, negotiation: Negotiation): void {
  let call = '';
  diary.note(diary.ago(24), 13, (acting) => {
    call = recordInteraction(acting, {
      channel: 'phone',
      direction: 'inbound',
      party: 'Greenhalgh Coffee',
      summary: 'They rang to offer a subscription. I had asked for no calls.',
      heldAt: acting.now.toISOString(),
      felt: -2,
    }).subject.id;
  });
  diary.note(diary.ago(24), 14, (acting) =>
    breakClause(acting, {
      negotiation: negotiation.id,
      clause: 'contact.phone',
      evidence: { subject: 'interaction', id: call },
      on: diary.ago(24),
    }),
  );
}
