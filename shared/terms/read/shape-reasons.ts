import type { z } from 'zod';
import { unseenMessage } from '../text.ts';
import { pointerOf, valueAt } from './pointer.ts';
import { reason, type Reason } from './reason.ts';

/** A schema's complaints as reasons with their places. */
export function shapeReasons(value: unknown, error: z.ZodError): Reason[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => reason('unknown_member', pointerOf([...issue.path, key]), key));
    const where = pointerOf(issue.path);
    if (valueAt(value, issue.path) === undefined) return [reason('missing_member', where)];
    if (issue.code === 'custom' && issue.message === unseenMessage) return [reason('unseen_character', where)];
    return [reason('wrong_value', where, issue.message)];
  });
}
