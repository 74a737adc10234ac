import { z } from 'zod';
import { localDate } from './time.ts';

export const projectItem = z.object({
  id: z.string(),
  name: z.string(),
  until: localDate.nullable(),
  achieved: z.boolean().nullable(),
  orderCount: z.int(),
  notes: z.string().nullable(),
});
export type ProjectItem = z.infer<typeof projectItem>;
