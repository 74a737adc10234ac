/** What the agent cannot do as asked. The message is for the person and names the culprit, the code is for programs. */
export class AgentError extends Error {
  override readonly name = 'AgentError';
  readonly code:
    'bad_input' | 'not_found' | 'ambiguous' | 'not_empty' | 'nothing_to_undo' | 'unknown_operation' | 'stopped';
  readonly details: Record<string, unknown>;

  constructor(code: AgentError['code'], message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
