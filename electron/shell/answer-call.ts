import { z } from 'zod';
import type { Result } from '../../shared/api.ts';
import { refusal } from '../../shared/wire.ts';
import { isOurSender } from './policy.ts';
import type { SenderFrame } from './policy.ts';
import { maxBytesOf, weighsAtMost } from './weight.ts';

/**
 * A call as the preload script sends it: no id, since Electron itself pairs replies with calls. Which operations there
 * are, and what each takes, the agent knows.
 */
const windowCall = z.strictObject({ operation: z.string().max(100), input: z.unknown() });

/**
 * Answers one message from a window: refuses a sender that is not our page, a message that is no call, and one that is
 * too large, before the agent hears of it. Never rejects, as little as the agent does, so that a page learns nothing but a
 * code and a sentence.
 */
export function answerCall(
  agent: { call(operation: string, input: unknown): Promise<Result<unknown>> },
  frame: SenderFrame | null,
  message: readonly unknown[],
): Promise<Result<unknown>> {
  if (!isOurSender(frame)) return Promise.resolve(refusal('not_allowed'));
  const parsed = windowCall.safeParse(message.length === 1 ? message[0] : undefined);
  if (!parsed.success) return Promise.resolve(refusal('malformed'));
  const { operation, input } = parsed.data;
  const maxBytes = maxBytesOf(operation);
  if (!weighsAtMost(maxBytes, input)) {
    return Promise.resolve(refusal('message_too_large', { limitMb: maxBytes / 1024 / 1024 }));
  }
  return agent.call(operation, input);
}
