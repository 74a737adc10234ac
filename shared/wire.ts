// What travels between a page and its host where the two share no memory: calls, replies and notices, and their bounds.
import { z } from 'zod';
import { api, failureOf, notice } from './api.ts';
import type { Failure, OperationName, Refusal, Result } from './api.ts';

/** The most bytes one message may hold: a file of 200 MB and what goes around it, with room to spare. */
export const maxMessageBytes = 256 * 1024 * 1024;

/** The protocol that a loopback page asks for when it opens its socket; the token travels beside it. */
export const loopbackProtocol = 'counterpart.1';

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

/** A failed result, in a host's own name. */
export const refusal = (...reason: Refusal): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: failureOf(reason),
});
