import type Database from 'better-sqlite3';
import { type FactRow, type StoredFact, clustersOf, factOf, selectFacts } from '../facts/index.ts';
import { foldContext } from './context.ts';
import { fold } from './fold/index.ts';
import type { RecordSettings } from './records.ts';
import { stageOf, stages } from './stages.ts';
import { recordWriter } from './write.ts';

/** The tables that follow from facts, with the columns that tell one row from another, in the order of their keys. */
export const recordTables = {
  mark: 'id, cluster, subject',
  party: 'id, cluster, name, roles, country, hours, contacts, customer_number, notes',
  project: 'id, cluster, name, until, achieved, achieved_at, notes',
  '"order"':
    'id, cluster, vendor, order_number, placed_on, project, country, total_minor, currency, item_count, state, settled, gap_days, open_due_on, open_until, notes, sort_on, words, tally_verdict, tally_day',
  item: '"order", position, name, quantity, price_minor, currency',
  shipment: 'id, cluster, carrier, tracking_numbers, service, shipped_on, delivered_on, state, marked, sort_on, loose',
  shipment_order: '"order", shipment',
  tracking: 'number_key, shipment',
  other_number: 'number_key, "order", number',
  interaction: 'id, cluster, held_at, channel, direction, party, "order", project, summary, felt, topic',
  expectation:
    'id, cluster, kind, words, "order", shipment, interaction, accountable, performing, basis, grace_days, country, original_from, original_until, current_from, current_until, statements, observed_on, due_on, settled, performing_due_on, performing_settled, overruled',
  attachment: 'subject, document, cluster, name, attached_at',
  request:
    'id, cluster, party, jurisdiction, data_right, state, sent_on, acknowledged_on, extended_on, answered_on, denied_for, notes, sort_on, received_on, asked',
  holding: 'id, cluster, party, category, held, since, kept_until, purpose, notes',
  terms: 'id, cluster, party, version, stated_at, variant, agreement, schedule',
  negotiation:
    'id, cluster, party, state, offer, offer_document, agreement, version, offered_at, valid_through, amends, sent_at, sent_by, answer, agreement_document, ended_at',
  tally: 'role, party, verdict, day, count',
} as const;
export type RecordTable = keyof typeof recordTables;

/** Builds the records anew where an upgrade of the database left that to be done. */
export function renewRecords(writer: Database.Database, settings: RecordSettings): void {
  const task = `FROM upgrade_task WHERE task = 'rebuild records'`;
  if (writer.prepare(`SELECT 1 ${task}`).get() === undefined) return;
  writer
    .transaction(() => {
      rebuildRecords(writer, settings);
      writer.exec(`DELETE ${task}`);
    })
    .immediate();
}

/** Builds every record again from the facts alone. Must run inside one database transaction. */
export function rebuildRecords(writer: Database.Database, settings: RecordSettings): void {
  for (const table of Object.keys(recordTables)) writer.exec(`DELETE FROM ${table}`);
  writer.exec('DELETE FROM order_text; DELETE FROM party_text');
  const rows = writer
    .prepare<[], FactRow>(`${selectFacts} WHERE fact.kind <> 'fact.retracted' ORDER BY fact.seq`)
    .all();
  const facts = rows.map(factOf);
  const move = writer.prepare('UPDATE fact SET cluster = ? WHERE seq = ? AND cluster <> ?');
  const clusters = clustersOf(writer, facts).map(({ drafts }) => {
    const members = drafts as StoredFact[];
    const cluster = Math.min(...members.map(({ seq }) => seq));
    for (const { seq } of members) move.run(cluster, seq, cluster);
    return { cluster, members, stage: stageOf(members) };
  });
  const records = recordWriter(writer);
  const context = foldContext(writer, settings);
  for (const now of stages) {
    for (const { cluster, members, stage } of clusters) {
      if (stage === now) records.insert(cluster, fold(members, context));
    }
  }
}
