import type { OrderListItem } from '../../../shared/model/index.ts';
import { dayText, words } from '../../language/index.ts';
import { Figure } from './figure.tsx';

/** The order's parcels: who carries each, where it is, and since when. */
export function Parcels({ shipments }: { readonly shipments: readonly OrderListItem['shipments'][number][] }) {
  return (
    <ul>
      {shipments.map((shipment) => (
        <li key={shipment.id} className="parcel">
          <dl className="figures">
            <Figure label={words.story.courier} why={{ of: shipment.id, field: 'carrier' }}>
              {shipment.carrier?.name ?? words.unknown}
            </Figure>
            <Figure label={words.story.state} why={{ of: shipment.id, field: 'state' }}>
              {words.shipmentState[shipment.state]}
            </Figure>
            {shipment.shippedOn === null ? null : (
              <Figure label={words.story.sent} why={{ of: shipment.id, field: 'shippedOn' }}>
                {dayText(shipment.shippedOn)}
              </Figure>
            )}
            {shipment.deliveredOn === null ? null : (
              <Figure label={words.story.arrived} why={{ of: shipment.id, field: 'deliveredOn' }}>
                {dayText(shipment.deliveredOn)}
              </Figure>
            )}
            {shipment.trackingNumbers.length === 0 ? null : (
              <Figure label={words.story.tracking} why={{ of: shipment.id, field: 'trackingNumbers' }} isWide>
                {shipment.trackingNumbers.join(', ')}
              </Figure>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
