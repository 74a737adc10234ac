import type { ZodError } from 'zod';
import { type Failure, failureOf } from '../../shared/api.ts';

/** Why a call cannot be answered that the contract does not know. */
export const unknownOperation = (operation: string): Failure => failureOf(['unknown_operation', { operation }]);

/** Why a call cannot be answered whose input is not of the operation's shape. */
export const inputFailure = (operation: string, { issues }: ZodError): Failure =>
  failureOf(['bad_input', { operation, issues }]);
