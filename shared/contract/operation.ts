// What an operation of the contract is, and what inputs have in common.
import { z } from 'zod';
import { localDate, verdict } from '../model/index.ts';

export interface Operation<K extends 'query' | 'command', I extends z.ZodType, O extends z.ZodType> {
  readonly kind: K;
  readonly input: I;
  readonly output: O;
}
/** An operation that asks and changes nothing. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'query', I, O> => ({
  kind: 'query',
  input,
  output,
});
/** An operation that keeps something. */
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<'command', I, O> => ({
  kind: 'command',
  input,
  output,
});

/** What every list takes: a page by key, and what narrows it. */
export const listInput = z.strictObject({
  limit: z.int().min(1).max(1000).default(100),
  after: z.string().nullable().default(null),
  since: localDate.optional(),
  party: z.string().optional(),
  verdict: verdict.optional(),
});
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** How a caller names a record. */
export const ref = z.string().min(1).describe('an id, an order number or a tracking number');
/** How many of a list there are. */
export const listCount = z.object({ count: z.int() });
export const noInput = z.strictObject({});
