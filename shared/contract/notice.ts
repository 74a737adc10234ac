// What a page is told unasked. Apart from the operations: a page reads notices, and needs no schema of those.
import { z } from 'zod';
import { desktopNotices } from './desktop.ts';

/**
 * What the agent says unasked: that a command may have changed records, so that whoever shows some asks again (`version`
 * counts the commands), or how far a long command has come. And what the desktop asks of its page.
 */
export const notice = z.discriminatedUnion('type', [
  z.object({ type: z.literal('changed'), version: z.int() }),
  z.object({ type: z.literal('progress'), done: z.int(), total: z.int(), file: z.string() }),
  ...desktopNotices,
]);
export type Notice = z.infer<typeof notice>;
