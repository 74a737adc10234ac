// What travels between a page and the loopback host: calls, replies and notices.
import { z } from 'zod';
import type { OperationName, Result } from './api.ts';
import { notice } from './contract/notice.ts';

/** One call. `id` is the caller's and comes back with the reply; the input is checked by the agent. */
export interface CallMessage {
  readonly id: number;
  readonly operation: OperationName;
  readonly input?: unknown;
}

const result = z.custom<Result<unknown>>(
  (value) => typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean',
);

/** What a host sends to its page: the result of one call, or a notice that nobody asked for. */
export const hostMessage = z.union([z.strictObject({ id: z.int().nonnegative(), result }), z.strictObject({ notice })]);
export type HostMessage = z.infer<typeof hostMessage>;
