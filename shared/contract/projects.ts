// What is asked about projects: the list of them, and who has to do with one.
import { z } from 'zod';
import { projectItem, reference } from '../model/index.ts';
import { listCount, listInput, pageOf, query } from './operation.ts';
import { sortDirection } from './order-list.ts';

export const projectSorts = ['name', 'until', 'achieved', 'progress', 'costs'] as const;
export type ProjectSort = (typeof projectSorts)[number];

export const projectOperations = {
  'projects.list': query(
    listInput.extend({
      /** Words that begin words of the name. */
      search: z.string().optional(),
      sort: z.enum(projectSorts).default('name'),
      direction: sortDirection.default('ascending'),
    }),
    pageOf(projectItem),
  ),
  'projects.count': query(z.strictObject({ search: z.string().optional() }), listCount),
  /** The vendors of its orders, the couriers of their parcels, and whom one was in touch with. */
  'projects.parties': query(
    z.strictObject({ project: z.string().min(1) }),
    z.array(z.object({ party: reference, orderCount: z.int(), parcelCount: z.int(), contactCount: z.int() })),
  ),
} as const;
