// What hosts and pages agree on where the two share no memory; the messages themselves stand in wire-messages.ts.
import type { Failure } from './contract/failure.ts';
import { type Refusal, failureOf } from './contract/refusals.ts';

/** The most bytes one message may hold: a file of 200 MB and what goes around it, with room to spare. */
export const maxMessageBytes = 256 * 1024 * 1024;

/** The protocol that a loopback page asks for when it opens its socket; the token travels beside it. */
export const loopbackProtocol = 'counterpart.1';

/** A failed result, in a host's own name. */
export const refusal = (...reason: Refusal): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error: failureOf(reason),
});
