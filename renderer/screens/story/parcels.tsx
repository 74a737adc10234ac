import type { OrderListItem } from '../../../shared/model/index.ts';
import { dayText, typedDay, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import {
  Correctable,
  carrierCorrection,
  deliveredCorrection,
  sentCorrection,
  trackingCorrection,
} from '../entering/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { Figure } from './figure.tsx';

type Shipment = OrderListItem['shipments'][number];

/** Who carries a parcel, where it is, and since when; what was misread is corrected in place. */
function Parcel({
  shipment: { id, carrier, state, shippedOn, deliveredOn, trackingNumbers },
  placedOn,
}: {
  readonly shipment: Shipment;
  readonly placedOn: OrderListItem['placedOn'];
}) {
  const numbers = trackingNumbers.join(', ');
  return (
    <li className="parcel">
      <dl className="figures">
        <Figure label={words.story.courier} why={carrier === null ? null : { of: id, field: 'carrier' }}>
          <Correctable name={words.story.courier} typed={carrier?.name ?? ''} read={carrierCorrection(id)}>
            {carrier === null ? (
              words.unknown
            ) : (
              <a href={hrefOf({ screen: 'couriers', ref: carrier.id })}>{carrier.name}</a>
            )}
          </Correctable>
        </Figure>
        <Figure label={words.story.state} why={{ of: id, field: 'state' }}>
          {words.shipmentState[state]}
        </Figure>
        <Figure label={words.story.sent} why={shippedOn === null ? null : { of: id, field: 'shippedOn' }}>
          <Correctable
            name={words.story.sent}
            typed={shippedOn === null ? '' : typedDay(shippedOn)}
            read={sentCorrection(id, placedOn)}
          >
            {shippedOn === null ? words.unknown : dayText(shippedOn)}
          </Correctable>
        </Figure>
        {deliveredOn === null ? null : (
          <Figure label={words.story.arrived} why={{ of: id, field: 'deliveredOn' }}>
            <Correctable
              name={words.story.arrived}
              typed={typedDay(deliveredOn)}
              read={deliveredCorrection(id, { placedOn, shippedOn })}
            >
              {dayText(deliveredOn)}
            </Correctable>
          </Figure>
        )}
        <Figure
          label={words.story.tracking}
          why={trackingNumbers.length === 0 ? null : { of: id, field: 'trackingNumbers' }}
          isWide
        >
          <Correctable name={words.story.tracking} typed={numbers} read={trackingCorrection(id, trackingNumbers)}>
            {trackingNumbers.length === 0 ? words.unknown : numbers}
          </Correctable>
        </Figure>
      </dl>
    </li>
  );
}

interface ParcelsProps {
  readonly shipments: readonly Shipment[];
  /** When their order was placed. */
  readonly placedOn: OrderListItem['placedOn'];
}

/** The order's parcels. */
export function Parcels({ shipments, placedOn }: ParcelsProps) {
  return (
    <ul>
      {/* By their places: a parcel that gets a number is known by another id from then on. */}
      {keyed(shipments, () => 'parcel').map(([key, shipment]) => (
        <Parcel key={key} shipment={shipment} placedOn={placedOn} />
      ))}
    </ul>
  );
}
