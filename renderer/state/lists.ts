import { createPagedList } from './paged-list.ts';

// These outlive their screens, as the answers do.
export const interactionList = createPagedList('interactions.list');
export const vendorList = createPagedList('parties.list');
export const carrierList = createPagedList('parties.list');
export const projectList = createPagedList('projects.list');
export const transactionList = createPagedList('transactions.list');
export const importList = createPagedList('imports.list');
