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
import { command, listInput, pageOf, query, ref } from './operation.ts';
import { recorded } from './record.ts';

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
  since: localDate.optional(),
  keptUntil: localDate.optional(),
  purpose: z.string().optional(),
  notes: z.string().optional(),
});

export const dataOperations = {
  'requests.list': query(
    listInput.omit({ verdict: true }).extend({ state: requestState.optional() }),
    pageOf(dataRequestItem),
  ),
  /** The letter that makes a request, in the person's words as far as the chain knows them. */
  'request.letter': query(
    z.strictObject({ request: ref, language: z.enum(['en', 'de']).default('en'), person: z.string().optional() }),
    z.object({ to: z.string().nullable(), subject: z.string(), body: z.string() }),
  ),
  /** Parties that hold data on the person, by name. Pages go by party. */
  'data.map': query(listInput.pick({ limit: true, after: true, party: true }), pageOf(dataHolder)),
  'request.record': command(requestRecord, recorded),
  'holding.record': command(holdingRecord, recorded),
} as const;
