// Commands: what a person tells the agent, turned into facts and kept with the records that follow from them.
export type { Acting } from './acting.ts';
export { attachDocuments } from './attach.ts';
export { Import } from './import.ts';
export type { ImportControl } from './import.ts';
export { previewJoin } from './preview-join.ts';
export { recordExpectation } from './record-expectation.ts';
export { recordHolding } from './record-holding.ts';
export { recordInteraction } from './record-interaction.ts';
export { recordOrder } from './record-order.ts';
export { recordOrders } from './record-orders.ts';
export { recordOutcome, recordOutcomes } from './record-outcome.ts';
export { recordParty } from './record-party.ts';
export { recordProject } from './record-project.ts';
export { recordQuick } from './record-quick.ts';
export { recordRequest } from './record-request.ts';
export { recordShipment } from './record-shipment.ts';
export { joinSubjects, partSubjects } from './subjects.ts';
export { undo } from './undo.ts';
