import { type Refusal, RefusalError } from '../../shared/api.ts';

/** What the agent cannot do as asked. */
export class AgentError extends RefusalError {
  override readonly name = 'AgentError';

  constructor(...refusal: Refusal) {
    super(refusal);
  }
}
