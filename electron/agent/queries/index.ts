// Queries: what screens and the command line ask for, answered from tables.
export { statement } from './asking.ts';
export type { Asking } from './asking.ts';
export { countHolders, mapData } from './data-map.ts';
export { showDemo } from './demo.ts';
export { explainHolding } from './holding-why.ts';
export { holdingsOf } from './holdings.ts';
export { bytesOfDocument, listDocuments, termsFileOf, textOfDocument } from './documents.ts';
export { recordsNamedIn } from './named-in.ts';
export { listExpectations } from './expectations.ts';
export { knownOrder, orderWithNumber } from './known-order.ts';
export { countInteractions, listInteractions } from './interactions.ts';
export { showReplyDue } from './reply-due.ts';
export { showThread } from './interaction-thread.ts';
export { orderReference, projectReference, shipmentReference } from './names.ts';
export { decidingDeliveries } from './order-deliveries.ts';
export { listOrders, sumOrders } from './orders.ts';
export { countParties, listParties, partyItemById, showPartyFigures } from './parties.ts';
export { countProjects, listProjects, partiesOfProject } from './projects.ts';
export { readQuick } from './quick.ts';
export { countRequests, letterOf, listRequests, requestById } from './requests.ts';
export { findOf, findParty, findRecord, isCarriersName, partyById } from './references.ts';
export type { Found } from './references.ts';
export { listShipments } from './shipments.ts';
export { documentsBehind, showPieces } from './pieces.ts';
export { showStandingHistory } from './standing-history.ts';
export { listStandings } from './standings.ts';
export { explainField, recordOf, showStory } from './story.ts';
export { listImports } from './imports.ts';
export { factsOfTransaction, showTransaction } from './transaction-story.ts';
export { listBreaches, termsKept } from './kept.ts';
export { dayIn, dayOfSign } from './kept-signs.ts';
export {
  agreementHeldWith,
  countNegotiations,
  listNegotiations,
  negotiationById,
  negotiationOfOffer,
  showTerms,
  withAmended,
} from './terms.ts';
export { aboutOf } from './transaction-about.ts';
export { countTransactions, listTransactions, transactionItemsOf } from './transactions.ts';
