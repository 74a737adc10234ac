import { type Refusal, type RefusalCode, failureOf } from './refusals.ts';

/** What is refused, as an error. The code is for programs, its sentence names the culprit. */
export abstract class RefusalError extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(refusal: Refusal) {
    const { code, message, details } = failureOf(refusal);
    super(message);
    this.code = code;
    this.details = details;
  }
}
