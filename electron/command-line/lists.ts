import type { OperationName } from '../../shared/api.ts';

/** What `list KIND` asks. */
export const lists: Readonly<Record<string, OperationName>> = {
  orders: 'orders.list',
  shipments: 'shipments.list',
  parties: 'parties.list',
  projects: 'projects.list',
  interactions: 'interactions.list',
  expectations: 'expectations.list',
  documents: 'documents.list',
  requests: 'requests.list',
  transactions: 'transactions.list',
};

/** What `record KIND` tells. */
export const records: Readonly<Record<string, OperationName>> = {
  order: 'order.record',
  shipment: 'shipment.record',
  expectation: 'expectation.record',
  outcome: 'outcome.record',
  interaction: 'interaction.record',
  party: 'party.record',
  project: 'project.record',
  holding: 'holding.record',
  request: 'request.record',
};
