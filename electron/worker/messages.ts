import type { Failure, Notice, Result } from '../../shared/api.ts';

/** What the agent is opened with, as it travels to the worker: plain values. `now` freezes its clock. */
export interface AgentSettings {
  readonly dataDir: string;
  readonly now?: string;
  readonly zone?: string;
  /** The folder where a built agent finds what it was compiled to at an earlier start. */
  readonly compiled?: string;
}

export type ToAgent =
  | { readonly type: 'call'; readonly id: number; readonly operation: string; readonly input: unknown }
  | { readonly type: 'close' };

export type FromAgent =
  | { readonly type: 'opened' }
  | { readonly type: 'refused'; readonly error: Failure }
  | { readonly type: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'closed' };
