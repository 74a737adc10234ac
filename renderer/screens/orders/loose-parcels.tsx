import { useState } from 'react';
import { dayText, words } from '../../language/index.ts';
import { useLooseParcels } from '../../state/loose-parcels.ts';
import { findText, type OrderFind } from '../../state/order-find.ts';
import { parcelName } from '../../state/parcel-words.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { VerdictMark } from '../verdict/index.ts';
import './loose-parcels.css';

interface LooseParcelsProps {
  /** What the list of orders is narrowed to, which goes on. */
  readonly find: OrderFind;
  /** The id of the record whose story is told. */
  readonly selected: string | null;
}

/** Above the orders: the parcels of which no order is known, folded until they are asked or searched for. */
export function LooseParcels({ find, selected }: LooseParcelsProps) {
  const { search = '' } = find;
  const parcels = useLooseParcels(search);
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? search.trim() !== '';
  if (parcels.length === 0) return null;
  return (
    <section className="loose" aria-label={words.ordersPage.loose(parcels.length)}>
      <Press look="quiet" isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        {words.ordersPage.loose(parcels.length)}
      </Press>
      {isOpen ? (
        <ul className="loose-list">
          {parcels.map((parcel) => (
            <li key={parcel.id} className="loose-parcel">
              <a
                href={hrefOf({ screen: 'orders', ref: parcel.id, find: findText(find) })}
                aria-current={parcel.id === selected ? 'true' : undefined}
              >
                {parcelName(parcel)}
              </a>
              <span className="loose-state">
                {words.shipmentState[parcel.state]}
                {parcel.deliveredOn === null ? '' : `, ${dayText(parcel.deliveredOn)}`}
              </span>
              {parcel.verdict === null ? null : <VerdictMark verdict={parcel.verdict} />}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
