import type { Reference, SubjectKind } from '../../../shared/model/index.ts';
import { hasText } from '../intake/index.ts';
import { type Asking, once, statement } from './asking.ts';

const vendorOfOrder = '(SELECT v.name FROM mark vm JOIN party v ON v.id = vm.subject WHERE vm.id = o.vendor)';
const firstItem = '(SELECT i.name FROM item i WHERE i."order" = o.id ORDER BY i.position LIMIT 1)';

/** SQL for what is known to call the order `o` by: its number, else its vendor and first item; null for nothing. */
export const ownOrderName = `coalesce(o.order_number, ${vendorOfOrder} || coalesce(': ' || ${firstItem}, ''), ${firstItem})`;

/** The same, and a word for it where nothing is known. */
export const orderName = `coalesce(${ownOrderName}, 'order')`;

export function orderReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return (
    statement<Reference>(database, `SELECT o.id, ${orderName} AS name FROM "order" o WHERE o.id = ?`).get(id) ?? null
  );
}

/** What an order is known by beside its name; `vendor` is the vendor's id. */
export const toldOfOrder = ({ database }: Asking, id: string) =>
  statement<Readonly<Record<'item' | 'vendor' | 'vendorName' | 'number', string | null>> & { readonly name: string }>(
    database,
    `SELECT ${firstItem} AS item, v.id AS vendor, v.name AS vendorName, o.order_number AS number, ${orderName} AS name
     FROM "order" o LEFT JOIN mark m ON m.id = o.vendor LEFT JOIN party v ON v.id = m.subject WHERE o.id = ?`,
  ).get(id);

/** An order as one of several: by what was bought first, then from whom, unless all are `vendor`'s, then by its number. */
export function orderAmongOthers(asking: Asking, id: string, vendor: string | null = null): Reference | null {
  const told = toldOfOrder(asking, id);
  if (told === undefined) return null;
  const { item, number, name } = told;
  if (item === null && number === null) return { id, name };
  const parts = [item, told.vendor === vendor ? null : told.vendorName, number];
  return { id, name: parts.filter((part) => part !== null).join(' · ') };
}

/** SQL for what the shipment `s` is called: its first tracking number, else its carrier. */
export const shipmentName = `coalesce(json_extract(s.tracking_numbers, '$[0]'),
  (SELECT c.name || ' parcel' FROM mark cm JOIN party c ON c.id = cm.subject WHERE cm.id = s.carrier), 'parcel')`;

export function shipmentReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return (
    statement<Reference>(database, `SELECT s.id, ${shipmentName} AS name FROM shipment s WHERE s.id = ?`).get(id) ??
    null
  );
}

export function interactionReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return statement<Reference>(database, 'SELECT id, summary AS name FROM interaction WHERE id = ?').get(id) ?? null;
}

export function projectReference({ database }: Asking, id: string): Reference | null {
  return statement<Reference>(database, 'SELECT id, name FROM project WHERE id = ?').get(id) ?? null;
}

/** A record that documents are attached to, with its kind and name; null where it is not there. */
export function recordNamed(asking: Asking, id: string): (Reference & { subject: SubjectKind }) | null {
  const party = statement<Reference>(asking.database, 'SELECT id, name FROM party WHERE id = ?').get(id) ?? null;
  const found = {
    order: orderReference(asking, id),
    shipment: shipmentReference(asking, id),
    interaction: interactionReference(asking, id),
    project: projectReference(asking, id),
    party,
  };
  for (const subject of ['order', 'shipment', 'interaction', 'project', 'party'] as const) {
    const record = found[subject];
    if (record !== null) return { ...record, subject };
  }
  return null;
}

export function documentReference(asking: Asking, hash: string | null): (Reference & { hasText: boolean }) | null {
  if (hash === null) return null;
  const select = 'SELECT hash AS id, name, media_type AS mediaType FROM document WHERE hash = ?';
  return once(asking, hash, () => {
    const row = statement<Reference & { mediaType: string }>(asking.database, select).get(hash);
    return row === undefined ? null : { id: row.id, name: row.name, hasText: hasText(row.mediaType) };
  });
}
