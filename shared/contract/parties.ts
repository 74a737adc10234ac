// What is asked about parties: lists, standings and how they came about, and what dealing with one amounts to.
import { z } from 'zod';
import { money, reference, role } from '../model/index.ts';
import { listInput } from './operation.ts';
import { halfLifeDays, weights } from './settings.ts';

export const partySorts = ['name', 'standing', 'orders'] as const;
export type PartySort = (typeof partySorts)[number];

export const partyList = listInput.extend({
  role: role.optional(),
  /** Words that begin words of the name. */
  search: z.string().optional(),
  /** By name, or the best, or the most used first. A standing is the one in `role`, as vendor where none is given. */
  sort: z.enum(partySorts).default('name'),
});

/** What narrows the list, for how many fit. */
export const partyCount = partyList.pick({ role: true, search: true });

/** Another way to count may be tried out without keeping it. */
export const standingList = z.strictObject({
  role: role.optional(),
  halfLifeDays: halfLifeDays.optional(),
  weights: weights.optional(),
  /** Those of too few verdicts after all others, and compared among themselves only. */
  fewApart: z.boolean().optional(),
});

export const partyFigures = z.object({
  party: reference,
  /** What was ordered and not cancelled, returned or refunded, one sum a currency. */
  spent: z.array(money),
  /** Parcels it carried. */
  parcelCount: z.int(),
});
