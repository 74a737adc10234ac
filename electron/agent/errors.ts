import { type Refusal, type RefusalCode, failureOf } from '../../shared/api.ts';

/** What the agent cannot do as asked. The code is for programs, its sentence names the culprit. */
export class AgentError extends Error {
  override readonly name = 'AgentError';
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(...refusal: Refusal) {
    const { code, message, details } = failureOf(refusal);
    super(message);
    this.code = code;
    this.details = details;
  }
}
