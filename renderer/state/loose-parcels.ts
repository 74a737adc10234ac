import type { ShipmentListItem } from '../../shared/model/index.ts';
import { looseParcelsAnswer } from './answers.ts';
import { isParcelMeant } from './parcel-words.ts';
import { useAnswer } from './use-answer.ts';

/** More of them than a person looks through. */
const mostListed = 200;

/** The parcels that came by mail, and of whose order nothing is known; those that are meant by what is typed. */
export function useLooseParcels(search: string): readonly ShipmentListItem[] {
  const { value } = useAnswer(looseParcelsAnswer, { isLoose: true, limit: mostListed });
  const wanted = search.trim();
  const parcels = value?.items ?? [];
  return wanted === '' ? parcels : parcels.filter((parcel) => isParcelMeant(parcel, wanted));
}
