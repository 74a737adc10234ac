import { z } from 'zod';

/** What a person can be told of a thing that went wrong. `code` is stable, `message` is a sentence. */
export const failure = z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) });
export type Failure = z.infer<typeof failure>;
