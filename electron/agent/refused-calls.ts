import type { ZodError } from 'zod';
import { type Failure, type OperationName, type Result, failureOf } from '../../shared/api.ts';
import { AgentError } from './errors.ts';
import { InvalidFact } from './facts/index.ts';
import { UnreadableDocument } from './intake/index.ts';
import { type Store, StoreError, explainStoreError } from './store/index.ts';

/** Why a call cannot be answered that the contract does not know. */
export const unknownOperation = (operation: string): Failure => failureOf(['unknown_operation', { operation }]);

/** Why a call cannot be answered whose input is not of the operation's shape. */
export const inputFailure = (operation: string, { issues }: ZodError): Failure =>
  failureOf(['bad_input', { operation, issues }]);

/** What can be asked of a database that is damaged beyond reading. */
export const askedOfDamage: ReadonlySet<OperationName> = new Set([
  'folder.damage',
  'folder.show',
  'folder.restore',
  'settings.show',
  'settings.usual',
  'settings.regions',
  'host.showFolder',
  'host.pickFolder',
  'host.pickFile',
]);

/** Why a damaged database cannot answer. */
export const refusedBy = ({ code, message, details }: StoreError): Result<unknown> => ({
  ok: false,
  error: { code, message, details },
});

/** Tells a failure to the person; null for what is a fault of the program and must not be hidden. */
export function failureFor(error: unknown, store: Store): Failure | null {
  const explained = explainStoreError(error, store.file);
  const isTold =
    explained instanceof AgentError ||
    explained instanceof StoreError ||
    explained instanceof UnreadableDocument ||
    explained instanceof InvalidFact;
  return isTold ? { code: explained.code, message: explained.message, details: explained.details } : null;
}
