// Who holds which data on the person, and the requests about them.
import { z } from 'zod';
import {
  dataHolder,
  dataRequestItem,
  dataRight,
  denialReason,
  jurisdiction,
  localDate,
  requestEvent,
  requestState,
} from '../model/index.ts';
import { command, listCount, listInput, pageOf, query, ref } from './operation.ts';
import { recorded } from './record.ts';
import { explanation } from './story.ts';

/** A request, a reminder of it once it is overdue, or a complaint to the authority that supervises it. */
const letterKind = z.enum(['request', 'reminder', 'complaint']);

const requestRecord = z.strictObject({
  /** An earlier request, to tell what happened to it; else a new one is drafted. */
  request: ref.optional(),
  party: z.string().trim().min(1).optional(),
  jurisdiction: jurisdiction.optional(),
  right: dataRight.optional(),
  event: requestEvent.optional(),
  on: localDate.optional(),
  reason: denialReason.optional(),
  /** The language in which the answer is awaited on Today. */
  language: z.enum(['en', 'de']).default('en'),
  notes: z.string().optional(),
});

const holdingRecord = z.strictObject({
  party: z.string().trim().min(1),
  category: z.string().trim().min(1),
  held: z.boolean().optional(),
  /** Null takes back what was said of it. */
  since: localDate.nullable().optional(),
  keptUntil: localDate.nullable().optional(),
  purpose: z.string().optional(),
  notes: z.string().optional(),
});

const holderFilter = {
  /** Only those that hold this kind of data, and all they hold. */
  category: z.string().min(1).optional(),
  /** Words that begin words of the name. */
  search: z.string().optional(),
};

export const dataOperations = {
  'requests.list': query(
    listInput.omit({ verdict: true }).extend({ state: requestState.optional() }),
    pageOf(dataRequestItem),
  ),
  'requests.count': query(z.strictObject({ state: requestState.optional() }), listCount),
  /** The letter that makes a request, in the person's words as far as the chain knows them. */
  'request.letter': query(
    z.strictObject({
      request: ref,
      /** The request itself, or what follows when it is late or denied. */
      kind: letterKind.default('request'),
      language: z.enum(['en', 'de']).default('en'),
      person: z.string().optional(),
    }),
    /** `to`: the party's e-mail address, where one is known; a complaint goes to an authority, which is the person's to find. */
    z.object({ to: z.string().nullable(), subject: z.string(), body: z.string() }),
  ),
  /** Parties that hold data on the person, by name. Pages go by party. */
  'data.map': query(listInput.pick({ limit: true, after: true, party: true }).extend(holderFilter), pageOf(dataHolder)),
  'data.count': query(z.strictObject(holderFilter), listCount),
  /** Why a party is thought to hold a kind of data. */
  'data.why': query(z.strictObject({ party: z.string().min(1), category: z.string().min(1) }), explanation),
  'request.record': command(requestRecord, recorded),
  'holding.record': command(holdingRecord, recorded),
} as const;
