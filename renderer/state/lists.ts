import { createPagedList } from './paged-list.ts';

// These outlive their screens, as the answers do.
export const interactionList = createPagedList('interactions.list');
export const vendorList = createPagedList('parties.list');
export const carrierList = createPagedList('parties.list');
export const projectList = createPagedList('projects.list');
export const transactionList = createPagedList('transactions.list');
/** Offers of terms, and what came of each. */
export const negotiationList = createPagedList('terms.list');
/** What was recorded as broken, of every agreement. */
export const breachList = createPagedList('terms.breaches');
export const olderList = createPagedList('today.older');
export const importList = createPagedList('imports.list');
export const holderList = createPagedList('data.map');
export const requestList = createPagedList('requests.list');
