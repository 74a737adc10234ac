import { createAnswer } from './answer.ts';

// These outlive their screens: whoever comes back sees at once what was there, while it is asked again.
export const damageAnswer = createAnswer('folder.damage');
export const folderAnswer = createAnswer('folder.show');
export const usualSettingsAnswer = createAnswer('settings.usual');
export const regionsAnswer = createAnswer('settings.regions');
export const settingsAnswer = createAnswer('settings.show');
export const todayAnswer = createAnswer('today.board');
export const standingsAnswer = createAnswer('standings.list');
/** How many of a role there are, and how many hold data on the person. */
export const partyCountAnswer = createAnswer('parties.count');
export const holderCountAnswer = createAnswer('data.count');
export const interactionCountAnswer = createAnswer('interactions.count');
export const projectCountAnswer = createAnswer('projects.count');
export const requestCountAnswer = createAnswer('requests.count');
export const negotiationCountAnswer = createAnswer('terms.count');
export const stepCountAnswer = createAnswer('transactions.count');
export const storyAnswer = createAnswer('story.show');
/** How many orders the list narrows to, and what they cost. */
export const orderSumAnswer = createAnswer('orders.sum');
export const projectsAnswer = createAnswer('projects.list');
/** Parcels of which no order is known. */
export const looseParcelsAnswer = createAnswer('shipments.list');
/** One order is enough to know whether the chain is empty. */
export const anyOrderAnswer = createAnswer('orders.list');
/** What told the demo chain, while it is there. */
export const demoAnswer = createAnswer('demo.show');
/** Names to offer while one writes. */
export const vendorsAnswer = createAnswer('parties.list');
export const carriersAnswer = createAnswer('parties.list');
/** The newest orders of a vendor, for the currency it is paid in. */
export const vendorTotalAnswer = createAnswer('orders.list');
export const partiesAnswer = createAnswer('parties.list');
export const overdueRepliesAnswer = createAnswer('interactions.list');
export const openRepliesAnswer = createAnswer('interactions.list');
export const vendorStandingsAnswer = createAnswer('standings.list');
export const carrierStandingsAnswer = createAnswer('standings.list');
/** In every role at once, for a profile. */
export const partyStandingsAnswer = createAnswer('standings.list');
