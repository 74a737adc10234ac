import type Database from 'better-sqlite3';
import type { Folded } from './records.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** Puts into their tables what is asked for and agreed: requests about data, who holds which, terms and offers of them. */
export function termsWriter(
  writer: Database.Database,
): (cluster: number, folded: Pick<Folded, 'requests' | 'holdings' | 'terms' | 'negotiations'>) => void {
  const put = {
    request: writer.prepare(
      `INSERT INTO request (id, cluster, party, jurisdiction, data_right, state, sent_on, acknowledged_on, extended_on,
         answered_on, denied_for, notes, sort_on, received_on, asked)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    holding: writer.prepare(
      `INSERT INTO holding (id, cluster, party, category, held, since, kept_until, purpose, notes)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    terms: writer.prepare(
      `INSERT INTO terms (id, cluster, party, version, stated_at, variant, agreement, schedule)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    negotiation: writer.prepare(
      `INSERT INTO negotiation (id, cluster, party, state, offer, offer_document, agreement, version, offered_at,
         valid_through, amends, sent_at, sent_by, answer, agreement_document, ended_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
  return (cluster, folded) => {
    for (const request of folded.requests) {
      const { id, party, jurisdiction, right, state, sentOn, acknowledgedOn, extendedOn, answeredOn } = request;
      const { deniedFor, notes, sortOn, receivedOn, asked } = request;
      put.request.run(
        id,
        cluster,
        party,
        jurisdiction,
        right,
        state,
        sentOn,
        acknowledgedOn,
        extendedOn,
        answeredOn,
        deniedFor,
        notes,
        sortOn,
        receivedOn,
        json(asked),
      );
    }
    for (const { id, party, category, held, since, keptUntil, purpose, notes } of folded.holdings) {
      put.holding.run(id, cluster, party, category, Number(held), since, keptUntil, purpose, notes);
    }
    for (const { id, party, version, statedAt, variant, agreement, schedule } of folded.terms) {
      put.terms.run(
        id,
        cluster,
        party,
        version,
        statedAt,
        variant,
        agreement,
        schedule === null ? null : json(schedule),
      );
    }
    for (const negotiation of folded.negotiations) {
      const { id, party, state, offer, offerDocument, agreement, version, offeredAt, validThrough } = negotiation;
      const { amends, sentAt, sentBy, answer, agreementDocument, endedAt } = negotiation;
      put.negotiation.run(
        id,
        cluster,
        party,
        state,
        offer,
        offerDocument,
        agreement,
        version,
        offeredAt,
        validThrough,
        amends,
        sentAt,
        sentBy,
        answer === null ? null : json(answer),
        agreementDocument,
        endedAt,
      );
    }
  };
}
