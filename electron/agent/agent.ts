import type { Result } from '../../shared/api.ts';

/** Whoever answers operations of the contract: on a data folder, or without one. */
export interface Agent {
  /** Answers an operation of the contract. It never throws: what goes wrong is told in the result. */
  call(operation: string, input: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}
