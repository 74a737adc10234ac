import type { Result } from '../../shared/api.ts';
import { callMessage, refusal } from '../../shared/wire.ts';
import { isOurSender } from './policy.ts';
import type { SenderFrame } from './policy.ts';

/** A call as the preload script sends it: no id, since Electron itself pairs replies with calls. */
const windowCall = callMessage.omit({ id: true });

/**
 * Answers one message from a window: refuses a sender that is not our page, and a message that is no call, before the
 * agent hears of it. Never rejects, so that a page learns nothing but a code and a sentence.
 */
export function answerCall(
  agent: { call(operation: string, input: unknown): Promise<Result<unknown>> },
  frame: SenderFrame | null,
  message: readonly unknown[],
): Promise<Result<unknown>> {
  if (!isOurSender(frame)) return Promise.resolve(refusal('not_allowed'));
  const parsed = windowCall.safeParse(message.length === 1 ? message[0] : undefined);
  if (!parsed.success) return Promise.resolve(refusal('malformed'));
  return agent.call(parsed.data.operation, parsed.data.input);
}
