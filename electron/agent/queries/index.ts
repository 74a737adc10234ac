// Queries: what screens and the command line ask for, answered from tables.
export { statement } from './asking.ts';
export type { Asking } from './asking.ts';
export { bytesOfDocument, listDocuments, textOfDocument } from './documents.ts';
export { listExpectations } from './expectations.ts';
export { listInteractions } from './interactions.ts';
export { orderReference, projectReference, shipmentReference } from './names.ts';
export { listOrders, sumOrders } from './orders.ts';
export { listParties } from './parties.ts';
export { listProjects } from './projects.ts';
export { readQuick } from './quick.ts';
export { findOf, findParty, findRecord, isCarriersName } from './references.ts';
export type { Found } from './references.ts';
export { listShipments } from './shipments.ts';
export { listStandings } from './standings.ts';
export { explainField, showStory } from './story.ts';
export { listImports } from './imports.ts';
export { factsOfTransaction, showTransaction } from './transaction-story.ts';
export { listTransactions, transactionItemsOf } from './transactions.ts';
