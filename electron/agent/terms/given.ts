import type { DataCategory as Held } from '../../../shared/model/index.ts';
import type { DataCategory } from '../../../shared/terms/index.ts';
import { holdingsOf } from '../queries/index.ts';
import type { Acting } from '../commands/acting.ts';

/** The published terms for the kinds of data that dealings give away. */
const published: Readonly<Record<Held, DataCategory>> = {
  name: 'pd:Name',
  postal_address: 'pd:PhysicalAddress',
  email_address: 'pd:EmailAddress',
  phone_number: 'pd:TelephoneNumber',
  payment_details: 'pd:Transactional',
  purchases: 'pd:Purchase',
  parcels: 'pd:Location',
  messages: 'pd:Communication',
};

/** What an offer speaks of: the kinds of data that the chain knows a party to hold; all personal data where it knows none. */
export function dataGivenTo(acting: Acting, party: string | null): DataCategory[] {
  const held = party === null ? [] : holdingsOf(acting, party).filter((holding) => holding.held);
  const known = held.flatMap(({ category }) =>
    Object.hasOwn(published, category) ? [published[category as Held]] : [],
  );
  return known.length === 0 ? ['dpv:PersonalData'] : [...new Set(known)];
}
