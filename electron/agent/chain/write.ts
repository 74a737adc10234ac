import type Database from 'better-sqlite3';
import { digitsWithin, nameKey, numberKey, wordsOf } from '../../../shared/model/index.ts';
import type { Folded, TallyEntry } from './records.ts';
import { termsWriter } from './write-terms.ts';

/** Puts a cluster's records into their tables. Made once a connection: preparing is dearer than inserting. */
export interface RecordWriter {
  /** Takes out what was kept under the given clusters. */
  remove(clusters: readonly number[]): { orderIds: Set<string> };
  insert(cluster: number, folded: Folded): void;
}

const json = (value: unknown): string => JSON.stringify(value);

export function recordWriter(writer: Database.Database): RecordWriter {
  const insertDealingsInTerms = termsWriter(writer);
  const put = {
    mark: writer.prepare(
      'INSERT INTO mark VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET cluster = excluded.cluster, subject = excluded.subject',
    ),
    party: writer.prepare(
      `INSERT INTO party (id, cluster, name, name_key, roles, country, hours, contacts, customer_number, notes, renamed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    partyText: writer.prepare('INSERT INTO party_text (rowid, name) VALUES (?, ?)'),
    project: writer.prepare(
      'INSERT INTO project (id, cluster, name, name_key, until, achieved, achieved_at, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    order: writer.prepare(
      `INSERT INTO "order" (id, cluster, vendor, order_number, number_key, placed_on, project, country, total_minor,
         currency, item_count, state, settled, gap_days, open_due_on, open_until, notes, sort_on, words, tally_verdict, tally_day)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    text: writer.prepare('INSERT INTO order_text (rowid, words) VALUES (?, ?)'),
    item: writer.prepare('INSERT INTO item VALUES (?, ?, ?, ?, ?, ?)'),
    shipment: writer.prepare(
      `INSERT INTO shipment (id, cluster, carrier, tracking_numbers, service, shipped_on, delivered_on, state, marked, sort_on, loose)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    shipmentOrder: writer.prepare('INSERT INTO shipment_order VALUES (?, ?)'),
    tracking: writer.prepare('INSERT INTO tracking VALUES (?, ?)'),
    otherNumber: writer.prepare('INSERT INTO other_number VALUES (?, ?, ?)'),
    interaction: writer.prepare(
      `INSERT INTO interaction (id, cluster, held_at, channel, direction, party, "order", project, summary, felt, topic)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    attachment: writer.prepare(
      'INSERT INTO attachment (subject, document, cluster, name, attached_at) VALUES (?, ?, ?, ?, ?)',
    ),
    tally: writer.prepare('INSERT INTO tally VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1'),
    expectation: writer.prepare(
      `INSERT INTO expectation (id, cluster, kind, words, "order", shipment, interaction, accountable, performing, basis,
         grace_days, country, original_from, original_until, current_from, current_until, statements, observed_on, due_on,
         settled, performing_due_on, performing_settled, overruled, tally_party, tally_role, tally_verdict, tally_day)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
  const take = {
    orders: writer.prepare<[number], { seq: number; id: string }>('SELECT seq, id FROM "order" WHERE cluster = ?'),
    shipments: writer.prepare<[number], string>('SELECT id FROM shipment WHERE cluster = ?').pluck(),
    tallied: writer
      .prepare<[number, number], [string, string, string, number]>(
        `SELECT vendor, 'vendor', tally_verdict, tally_day FROM "order"
         WHERE cluster = ? AND vendor IS NOT NULL AND tally_verdict IS NOT NULL
       UNION ALL
       SELECT tally_party, tally_role, tally_verdict, tally_day FROM expectation WHERE cluster = ? AND tally_party IS NOT NULL`,
      )
      .raw(),
    tally: writer.prepare(
      'UPDATE tally SET count = count - 1 WHERE party = ? AND role = ? AND verdict = ? AND day = ?',
    ),
    noTally: writer.prepare('DELETE FROM tally WHERE party = ? AND role = ? AND verdict = ? AND day = ? AND count = 0'),
    text: writer.prepare('DELETE FROM order_text WHERE rowid = ?'),
    partyText: writer.prepare('DELETE FROM party_text WHERE rowid IN (SELECT seq FROM party WHERE cluster = ?)'),
    item: writer.prepare('DELETE FROM item WHERE "order" = ?'),
    shipmentOrder: writer.prepare('DELETE FROM shipment_order WHERE shipment = ?'),
    tracking: writer.prepare('DELETE FROM tracking WHERE shipment = ?'),
    otherNumber: writer.prepare('DELETE FROM other_number WHERE "order" = ?'),
    byCluster: [
      'party',
      'project',
      '"order"',
      'shipment',
      'interaction',
      'expectation',
      'attachment',
      'request',
      'holding',
      'terms',
      'negotiation',
    ].map((table) => writer.prepare(`DELETE FROM ${table} WHERE cluster = ?`)),
  };

  const insertTally = (tally: TallyEntry | null): void => {
    if (tally !== null) put.tally.run(tally.party, tally.role, tally.verdict, tally.day);
  };

  const insertOrder = (cluster: number, order: Folded['orders'][number], numbers: readonly string[]): void => {
    const names = order.items.map(({ name }) => name);
    const told = wordsOf(
      [order.vendorName ?? '', order.orderNumber ?? '', ...order.otherNumbers, ...names, ...numbers].join(' '),
    );
    const within = [order.orderNumber ?? '', ...order.otherNumbers, ...numbers].flatMap(digitsWithin);
    const more = within.map((digits) => ` ${digits}`).filter((word) => !told.includes(word));
    const words = told + [...new Set(more)].join('');
    const { lastInsertRowid } = put.order.run(
      order.id,
      cluster,
      order.vendor,
      order.orderNumber,
      order.orderNumber === null ? null : numberKey(order.orderNumber),
      order.placedOn,
      order.project,
      order.country,
      order.total?.amountMinor ?? null,
      order.total?.currency ?? null,
      order.itemCount,
      order.state,
      order.settled,
      order.gapDays,
      order.openDueOn,
      order.openUntil,
      order.notes,
      order.sortOn,
      words,
      order.tally?.verdict ?? null,
      order.tally?.day ?? null,
    );
    put.text.run(lastInsertRowid, words);
    for (const number of order.otherNumbers) put.otherNumber.run(numberKey(number), order.id, number);
    insertTally(order.tally);
    for (const [position, { name, quantity, price }] of order.items.entries()) {
      put.item.run(order.id, position, name, quantity, price?.amountMinor ?? null, price?.currency ?? null);
    }
  };

  const insertExpectation = (cluster: number, expectation: Folded['expectations'][number]): void => {
    put.expectation.run(
      expectation.id,
      cluster,
      expectation.kind,
      expectation.words,
      expectation.order,
      expectation.shipment,
      expectation.interaction,
      expectation.accountable,
      expectation.performing,
      expectation.basis,
      expectation.graceDays,
      expectation.country,
      expectation.original.from,
      expectation.original.until,
      expectation.current.from,
      expectation.current.until,
      json(expectation.statements),
      expectation.observedOn,
      expectation.dueOn,
      expectation.settled,
      expectation.performingDueOn,
      expectation.performingSettled,
      expectation.overruled === null ? null : json(expectation.overruled),
      expectation.tally?.party ?? null,
      expectation.tally?.role ?? null,
      expectation.tally?.verdict ?? null,
      expectation.tally?.day ?? null,
    );
    insertTally(expectation.tally);
  };

  return {
    remove(clusters) {
      const orderIds = new Set<string>();
      for (const cluster of clusters) {
        for (const tally of take.tallied.all(cluster, cluster)) {
          take.tally.run(...tally);
          take.noTally.run(...tally);
        }
        for (const { seq, id } of take.orders.all(cluster)) {
          orderIds.add(id);
          take.text.run(seq);
          take.item.run(id);
          take.otherNumber.run(id);
        }
        for (const id of take.shipments.all(cluster)) {
          take.shipmentOrder.run(id);
          take.tracking.run(id);
        }
        take.partyText.run(cluster);
        for (const statement of take.byCluster) statement.run(cluster);
      }
      return { orderIds };
    },
    insert(cluster, folded) {
      for (const { id, subject } of folded.nodes) put.mark.run(id, cluster, subject);
      for (const party of folded.parties) {
        const { lastInsertRowid } = put.party.run(
          party.id,
          cluster,
          party.name,
          nameKey(party.name),
          json(party.roles),
          party.country,
          party.hours === null ? null : json(party.hours),
          json(party.contacts),
          party.customerNumber,
          party.notes,
          Number(party.renamed),
        );
        put.partyText.run(lastInsertRowid, party.name);
      }
      for (const { id, name, until, achieved, achievedAt, notes } of folded.projects) {
        const decided = achieved === null ? null : Number(achieved);
        put.project.run(id, cluster, name, nameKey(name), until, decided, achievedAt, notes);
      }
      for (const order of folded.orders) {
        const own = folded.shipments.filter(({ orders }) => orders.includes(order.id));
        insertOrder(
          cluster,
          order,
          own.flatMap(({ trackingNumbers }) => trackingNumbers),
        );
      }
      for (const shipment of folded.shipments) {
        const { id, carrier, trackingNumbers, service, shippedOn, deliveredOn, state, marked, sortOn } = shipment;
        put.shipment.run(
          id,
          cluster,
          carrier,
          json(trackingNumbers),
          service,
          shippedOn,
          deliveredOn,
          state,
          Number(marked),
          sortOn,
          Number(shipment.orders.length === 0),
        );
        for (const order of shipment.orders) put.shipmentOrder.run(order, id);
        for (const number of trackingNumbers) put.tracking.run(numberKey(number), id);
      }
      for (const {
        id,
        heldAt,
        channel,
        direction,
        party,
        order,
        project,
        summary,
        felt,
        topic,
      } of folded.interactions) {
        put.interaction.run(id, cluster, heldAt, channel, direction, party, order, project, summary, felt, topic);
      }
      for (const expectation of folded.expectations) insertExpectation(cluster, expectation);
      for (const { subject, document, name, attachedAt } of folded.attachments)
        put.attachment.run(subject, document, cluster, name, attachedAt);
      insertDealingsInTerms(cluster, folded);
    },
  };
}
