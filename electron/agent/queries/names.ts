import type { Reference } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';

/** SQL for what an order is called: its number, else its vendor and first item. Needs `o` and its vendor `v` joined. */
const orderName = `coalesce(o.order_number, coalesce(v.name || ': ', '') ||
  coalesce((SELECT i.name FROM item i WHERE i."order" = o.id ORDER BY i.position LIMIT 1), 'order'))`;

export function orderReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return (
    statement<Reference>(
      database,
      `SELECT o.id, ${orderName} AS name FROM "order" o
       LEFT JOIN mark vm ON vm.id = o.vendor LEFT JOIN party v ON v.id = vm.subject WHERE o.id = ?`,
    ).get(id) ?? null
  );
}

/** A shipment is called by its first tracking number, else by its carrier. */
export function shipmentReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return (
    statement<Reference>(
      database,
      `SELECT s.id, coalesce(json_extract(s.tracking_numbers, '$[0]'), c.name || ' parcel', 'parcel') AS name FROM shipment s
       LEFT JOIN mark cm ON cm.id = s.carrier LEFT JOIN party c ON c.id = cm.subject WHERE s.id = ?`,
    ).get(id) ?? null
  );
}

export function interactionReference({ database }: Asking, id: string | null): Reference | null {
  if (id === null) return null;
  return statement<Reference>(database, 'SELECT id, summary AS name FROM interaction WHERE id = ?').get(id) ?? null;
}

export function projectReference({ database }: Asking, id: string): Reference | null {
  return statement<Reference>(database, 'SELECT id, name FROM project WHERE id = ?').get(id) ?? null;
}

export function documentReference({ database }: Asking, hash: string | null): Reference | null {
  if (hash === null) return null;
  return statement<Reference>(database, 'SELECT hash AS id, name FROM document WHERE hash = ?').get(hash) ?? null;
}
