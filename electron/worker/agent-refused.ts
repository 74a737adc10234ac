import type { Failure } from '../../shared/api.ts';

/** The agent would not open its data folder. `code` says why (locked, damaged, newer …), the message says it to a person. */
export class AgentRefused extends Error {
  override readonly name = 'AgentRefused';
  readonly code: string;
  readonly details: Failure['details'];

  constructor(failure: Failure) {
    super(failure.message);
    this.code = failure.code;
    this.details = failure.details;
  }
}
