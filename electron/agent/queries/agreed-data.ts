import { addDays } from '../../../shared/judge/index.ts';
import type { LocalDate } from '../../../shared/model/index.ts';
import type { Offer } from '../../../shared/terms/index.ts';
import { type Asking, once } from './asking.ts';
import { termsFileOf } from './documents.ts';
import { agreementLastHeldWith } from './terms.ts';

/** What the agreement held with a party, or last held, says of the person's data: how long it is kept matters once it has ended. */
export interface AgreedData {
  /** The negotiation that led to it. */
  readonly id: string;
  readonly agreedOn: LocalDate;
  /** Null while it holds. */
  readonly endedOn: LocalDate | null;
  /** Whether it speaks of a kind of data. */
  covers(category: string): boolean;
  /** The kinds it names; none where it speaks of all there are. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  /** The last day on which data may be kept, by the longest of its purposes; null where it sets none. */
  keptUntil(lastDealing: LocalDate | null): LocalDate | null;
}

/** Any kind of data: an offer names it where nothing was known to be given. */
const anyData = 'dpv:PersonalData';

/** What was agreed with a party; null where no agreement ever was. What was accepted is the offer, word by word. */
export function agreedWith(asking: Asking, party: string): AgreedData | null {
  return once(asking, `agreed with ${party}`, () => {
    const held = agreementLastHeldWith(asking, party);
    if (held === null || held.offerDocument === null) return null;
    const offer = termsFileOf(asking, held.offerDocument) as Offer;
    const categories = offer.target.personalData;
    const clauses = offer.schedule.clauses.filter((clause) => clause.type === 'PurposeAndRetention');
    const agreedOn = (held.answer?.at ?? held.offeredAt).slice(0, 10);
    const endedOn = held.endedAt?.slice(0, 10) ?? null;
    const coversAll = categories.some((category) => category === anyData);
    return {
      id: held.id,
      agreedOn,
      endedOn,
      covers: (category) => coversAll || categories.some((each) => each === category),
      categories: coversAll ? [] : categories,
      purposes: clauses.map(({ purpose }) => purpose),
      keptUntil: (lastDealing) => {
        if (clauses.length === 0) return null;
        // Dealings after its end are none under it.
        const last = lastDealing !== null && endedOn !== null && endedOn < lastDealing ? endedOn : lastDealing;
        const from = last === null || last < agreedOn ? agreedOn : last;
        return addDays(from, Math.max(...clauses.map(({ keepDays }) => keepDays)));
      },
    };
  });
}
