import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import type { DocumentNaming } from '../../../shared/contract/attach.ts';
import { numbersIn, UnreadableDocument } from '../intake/index.ts';
import { type Asking, statement } from './asking.ts';
import { attachedTo, textOfDocument } from './documents.ts';
import { orderName, shipmentName } from './names.ts';

/** A mail that names more is an overview, which belongs to none of them. */
const mostNamed = 3;

/** Which known orders and parcels the text of kept documents names by a number, whoever wrote it. @throws AgentError `not_found` */
export async function recordsNamedIn(
  asking: Asking,
  { documents }: ParsedInputOf<'documents.naming'>,
): Promise<OutputOf<'documents.naming'>> {
  const found: DocumentNaming[] = [];
  for (const document of documents) {
    const named = recordsNumbered(asking, numbersIn(await wordsOf(asking, document)));
    found.push({
      document,
      named: named.length > mostNamed ? [] : named,
      attachedTo: attachedTo(asking, document),
    });
  }
  return found;
}

/** What there is to read of it; nothing of what has no text. */
async function wordsOf(asking: Asking, document: string): Promise<string> {
  try {
    return (await textOfDocument(asking, document)).text;
  } catch (error) {
    if (error instanceof UnreadableDocument) return '';
    throw error;
  }
}

const vendorOf = `(SELECT p.name FROM mark m JOIN party p ON p.id = m.subject WHERE m.id = o.vendor)`;

function recordsNumbered({ database }: Asking, keys: readonly string[]): DocumentNaming['named'] {
  const order = `o.id, ${orderName} AS name, ${vendorOf} AS vendor`;
  return statement<DocumentNaming['named'][number]>(
    database,
    `SELECT ${order} FROM json_each($keys) k CROSS JOIN "order" o ON o.number_key = k.value
     UNION
     SELECT ${order} FROM json_each($keys) k CROSS JOIN other_number n ON n.number_key = k.value
       CROSS JOIN "order" o ON o.id = n."order"
     UNION
     SELECT ${order} FROM json_each($keys) k CROSS JOIN tracking t ON t.number_key = k.value
       CROSS JOIN shipment_order so ON so.shipment = t.shipment CROSS JOIN "order" o ON o.id = so."order"
     UNION
     SELECT s.id, ${shipmentName}, NULL FROM json_each($keys) k CROSS JOIN tracking t ON t.number_key = k.value
       CROSS JOIN shipment s ON s.id = t.shipment WHERE s.loose = 1
     LIMIT $limit`,
  ).all({ keys: JSON.stringify(keys), limit: mostNamed + 1 });
}
