// What travels between a page and the loopback host: calls, replies and notices. It brings all schemas of the contract.
import { z } from 'zod';
import { api, notice } from './api.ts';
import type { OperationName, Result } from './api.ts';

const operationName = z.enum(Object.keys(api) as [OperationName, ...OperationName[]]);

/** One call. `id` is the caller's and comes back with the reply; the input is checked by the agent. */
export const callMessage = z.strictObject({
  id: z.int().nonnegative(),
  operation: operationName,
  input: z.unknown(),
});
export type CallMessage = z.infer<typeof callMessage>;

const result = z.custom<Result<unknown>>(
  (value) => typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean',
);

/** What a host sends to its page: the result of one call, or a notice that nobody asked for. */
export const hostMessage = z.union([z.strictObject({ id: z.int().nonnegative(), result }), z.strictObject({ notice })]);
export type HostMessage = z.infer<typeof hostMessage>;
