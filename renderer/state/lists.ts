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
/** Each sort of Today, where more is asked for than the board shows. */
export const todayLists = {
  overdue: createPagedList('today.sort'),
  collect: createPagedList('today.sort'),
  due: createPagedList('today.sort'),
  unanswered: createPagedList('today.sort'),
  arriving: createPagedList('today.sort'),
  later: createPagedList('today.sort'),
};
export const importList = createPagedList('imports.list');
export const holderList = createPagedList('data.map');
export const requestList = createPagedList('requests.list');
