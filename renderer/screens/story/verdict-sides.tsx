import type { ExpectationItem, OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { Hint } from '../../ui/hint.tsx';
import { hrefOf } from '../../state/route.ts';
import { Correctable, carrierCorrection, vendorCorrection } from '../entering/index.ts';
import { gapWords, VerdictMark } from '../verdict/index.ts';
import { type CourierOfOrder, couriersOf } from './couriers-of.ts';
import { FirstFew } from './first-few.tsx';
import { WhyNote } from './why-note.tsx';
import './verdict-sides.css';

export interface VerdictSidesProps {
  readonly order: OrderListItem;
  readonly expectations: readonly ExpectationItem[];
}

/** Of an order in many parcels; the promises tell all of them. */
const couriersAtFirst = 3;

/** Who carries a parcel, by name; corrected with that parcel. */
function CourierName({ courier: { id, name }, parcel }: Pick<CourierOfOrder, 'courier' | 'parcel'>) {
  const link = <a href={hrefOf({ screen: 'couriers', ref: id })}>{name}</a>;
  return parcel === null ? (
    link
  ) : (
    <Correctable name={words.story.courier} typed={name} read={carrierCorrection(parcel)}>
      {link}
    </Correctable>
  );
}

const Meaning = ({ word, means }: { readonly word: string; readonly means: string }) => (
  <Hint word={word} means={means} label={words.meant(word)} closeLabel={words.why.close} />
);

/** Who carries it, where it is with that, and its verdict where something was promised. */
function Courier({ courier, state, parcel, expectation }: CourierOfOrder) {
  const why =
    expectation === null
      ? parcel === null
        ? null
        : { of: parcel, field: 'carrier' }
      : { of: expectation.id, field: 'performing' };
  const verdict = expectation?.performerVerdict ?? null;
  return (
    <div className="side-courier">
      <p className="side-name noted">
        <CourierName courier={courier} parcel={parcel} />
        {why === null ? null : <WhyNote {...why} figure={words.story.courier} value={courier.name} />}
      </p>
      {expectation === null ? null : (
        <p className="side-verdict">
          <VerdictMark verdict={verdict} />
          {verdict === null ? null : (
            <WhyNote
              of={expectation.id}
              field="performerVerdict"
              figure={`${words.story.courier}, ${words.verdict[verdict]}`}
              isAlwaysSeen
            />
          )}
        </p>
      )}
      {state === null ? null : (
        <p className="side-part">
          <Meaning word={words.story.performing[state]} means={words.story.performingMeans} />
        </p>
      )}
    </div>
  );
}

/** The vendor's verdict and each courier's, side by side and never mixed: one is answerable, the other did the work. */
export function VerdictSides({ order, expectations }: VerdictSidesProps) {
  const gap = gapWords(order.verdict, order.gapDays);
  const couriers = couriersOf(order, expectations);
  return (
    <div className="sides">
      <section className="side" aria-label={words.story.vendor}>
        <h3 className="side-role">{words.story.vendor}</h3>
        <p className="side-name noted">
          <Correctable name={words.story.vendor} typed={order.vendor?.name ?? ''} read={vendorCorrection(order.id)}>
            {order.vendor === null ? (
              words.ordersPage.noVendor
            ) : (
              <a href={hrefOf({ screen: 'vendors', ref: order.vendor.id })}>{order.vendor.name}</a>
            )}
          </Correctable>
          {order.vendor === null ? null : (
            <WhyNote of={order.id} field="vendor" figure={words.story.vendor} value={order.vendor.name} />
          )}
        </p>
        <p className="side-verdict">
          <VerdictMark verdict={order.verdict} />
          {gap === null ? null : (
            <span className="side-gap">
              <WhyNote of={order.id} field="gapDays" figure={`${words.story.vendor}, ${gap}`} shown={gap} />
            </span>
          )}
          {order.verdict === null ? null : (
            <WhyNote
              of={order.id}
              field="verdict"
              figure={`${words.story.vendor}, ${words.verdict[order.verdict]}`}
              isAlwaysSeen
            />
          )}
        </p>
        <p className="side-part">
          {order.verdict === null ? (
            words.story.noPromise
          ) : (
            <Meaning word={words.story.answerable} means={words.story.answerableMeans} />
          )}
        </p>
      </section>
      <section className="side" aria-label={words.story.courier}>
        <h3 className="side-role">{words.story.courier}</h3>
        {couriers.length === 0 ? <p className="side-part">{words.story.noCourier}</p> : null}
        <FirstFew all={couriers} atMost={couriersAtFirst}>
          {(shown) => shown.map((each) => <Courier {...each} key={each.key} />)}
        </FirstFew>
      </section>
    </div>
  );
}
