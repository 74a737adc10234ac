import type { Diary } from './diary.ts';
import { after, type Orders } from './orders.ts';

/** Orders of which there is more to tell than that they came. */
export function tellOccasions(diary: Diary, orders: Orders): void {
  tellLateProgramme(diary, orders);
  tellMovedDates(diary, orders);
  tellLostParcel(diary, orders);
  tellExchangedCourier(diary, orders);
  tellReturns(diary, orders);
  tellParts(diary, orders);
  tellUnderWay(diary, orders);
}

/** A parcel of a two-day programme comes late: the courier is the likely culprit, the vendor answerable. */
function tellLateProgramme(diary: Diary, orders: Orders): void {
  const placedOn = diary.afterSunday(1);
  orders.placed({
    vendor: 'Brightaisle',
    orderNumber: 'BA-7719-0042',
    placedOn,
    item: 'Kettle, 1.7 l',
    price: 3999,
    promise: {
      basis: 'paid',
      from: after(placedOn, 2),
      until: after(placedOn, 2),
      words: 'Two-day delivery with the membership',
    },
  });
  orders.sent('BA-7719-0042', after(placedOn, 1), 'OnTrac', 'D10013573048611', 'Two-day programme');
  orders.arrived('BA-7719-0042', after(placedOn, 4));
}

/** Wed → Fri → arrived Sat; and a shelf whose date was moved as well and has passed again. */
function tellMovedDates(diary: Diary, orders: Orders): void {
  const placedOn = diary.afterSunday(-4);
  orders.placed({
    vendor: 'Northlight Books',
    orderNumber: 'NB-20417',
    placedOn,
    item: 'The Intention Economy',
    price: 2495,
    promise: { basis: 'promised', from: after(placedOn, 7), until: after(placedOn, 7) },
  });
  orders.sent('NB-20417', after(placedOn, 3), 'USPS', '9400110200881234567893');
  orders.moved('NB-20417', after(placedOn, 6), after(placedOn, 9), { from: after(placedOn, 9) });
  orders.arrived('NB-20417', after(placedOn, 10));

  orders.placed({
    vendor: 'Harbor & Pine',
    orderNumber: '355828',
    placedOn: diary.ago(16),
    item: 'Oak shelf, 90 cm',
    price: 8900,
    project: 'A place for the books',
    promise: { basis: 'promised', from: diary.ago(9), until: diary.ago(8) },
  });
  orders.moved('355828', diary.ago(9), diary.ago(3), { from: diary.ago(4) });
}

/** A parcel that never came, and the money that did. */
function tellLostParcel(diary: Diary, orders: Orders): void {
  const placedOn = diary.afterSunday(-52);
  orders.placed({
    vendor: 'Brightaisle',
    orderNumber: 'BA-7719-1290',
    placedOn,
    item: 'Desk lamp, brass',
    price: 7450,
    promise: { basis: 'paid', from: after(placedOn, 2), until: after(placedOn, 2) },
  });
  orders.sent('BA-7719-1290', placedOn, 'OnTrac', 'D10013573050013', 'Two-day programme');
  orders.neverCame('BA-7719-1290', after(placedOn, 15), 'The tracking stopped in the sorting centre.');
  orders.awaited('refund', 'BA-7719-1290', after(placedOn, 15), after(placedOn, 29), after(placedOn, 20));
}

/** Lost by one courier, sent anew with another; and one that rested on the roof of a storm. */
function tellExchangedCourier(diary: Diary, orders: Orders): void {
  const placedOn = diary.afterSunday(-31);
  orders.placed({
    vendor: 'Cablewright',
    orderNumber: 'CW-10102',
    placedOn,
    item: 'Docking station, 8 ports',
    price: 12900,
    promise: { basis: 'promised', until: after(placedOn, 5) },
  });
  orders.sent('CW-10102', after(placedOn, 1), 'OnTrac', 'D10013573050741');
  orders.parcel('D10013573050741', after(placedOn, 6), 'delivery_failed');
  orders.parcel('D10013573050741', after(placedOn, 8), 'returned');
  orders.sent('CW-10102', after(placedOn, 9), 'UPS', '1Z9E14X00392811036', 'UPS Next Day Air');
  orders.parcelArrived('1Z9E14X00392811036', after(placedOn, 10));

  const stormOn = diary.afterSunday(-87);
  orders.placed({
    vendor: 'Tern & Loom',
    orderNumber: 'TL60033',
    placedOn: stormOn,
    item: 'Rain jacket, navy, M',
    price: 13900,
    promise: { basis: 'promised', until: after(stormOn, 5) },
  });
  orders.sent('TL60033', after(stormOn, 2), 'UPS', '1Z6A22Y00340077120');
  orders.arrived('TL60033', after(stormOn, 8));
  orders.overruled(
    'TL60033',
    after(stormOn, 8),
    'dropped',
    'The roads were closed by the storm; nobody could have come.',
  );
}

/** What was sent back: money that came early, money that is overdue, and a cup that broke on its way. */
function tellReturns(diary: Diary, orders: Orders): void {
  const early = diary.afterSunday(-66);
  orders.placed({
    vendor: 'Tern & Loom',
    orderNumber: 'TL60099',
    placedOn: early,
    item: 'Wool trousers, 32/34',
    price: 11800,
    promise: { basis: 'promised', from: after(early, 4), until: after(early, 6) },
  });
  orders.sent('TL60099', after(early, 2), 'UPS', '1Z6A22Y00340078203');
  orders.arrived('TL60099', after(early, 5));
  orders.awaited('return', 'TL60099', after(early, 6), after(early, 35), after(early, 9), {
    words: 'Within 30 days, unworn',
  });
  orders.awaited('refund', 'TL60099', after(early, 9), after(early, 23), after(early, 14));

  const late = diary.ago(33);
  orders.placed({
    vendor: 'Tern & Loom',
    orderNumber: 'TL60131',
    placedOn: late,
    item: 'Winter coat, loden, M',
    price: 28900,
    project: 'A warm coat before the frost',
    promise: { basis: 'promised', from: after(late, 4), until: after(late, 6) },
  });
  orders.sent('TL60131', after(late, 2), 'UPS', '1Z6A22Y00340079916');
  orders.arrived('TL60131', after(late, 6), { inFull: false, problem: 'Size S came, not M.' });
  orders.awaited('return', 'TL60131', after(late, 7), after(late, 36), after(late, 9));
  orders.awaited('refund', 'TL60131', after(late, 9), after(late, 29), null);

  const cups = diary.ago(12);
  orders.placed({
    vendor: 'Greenhalgh Coffee',
    orderNumber: 'GC-9239',
    placedOn: cups,
    item: 'Two cups and a dripper',
    price: 5200,
    promise: { basis: 'estimated', from: after(cups, 3), until: after(cups, 5) },
  });
  orders.sent('GC-9239', after(cups, 1), 'USPS', '9400110200881004023998');
  orders.arrived('GC-9239', after(cups, 4), { inFull: false, problem: 'One of the two cups was broken.' });
}

/** One order in two parcels, of which one has come; and one from abroad, in another currency. */
function tellParts(diary: Diary, orders: Orders): void {
  const placedOn = diary.ago(7);
  orders.placed({
    vendor: 'Northlight Books',
    orderNumber: 'NB-20498',
    placedOn,
    item: 'Bookends, cast iron, and a ladder of 12 steps',
    price: 16400,
    project: 'A place for the books',
    promise: { basis: 'promised', from: after(placedOn, 5), until: after(placedOn, 8) },
  });
  orders.sent('NB-20498', after(placedOn, 2), 'USPS', '9400110200881234567916');
  orders.sent('NB-20498', after(placedOn, 3), 'FedEx', '449044304139904', 'FedEx Ground');
  orders.parcelArrived('9400110200881234567916', after(placedOn, 5));

  const abroad = diary.ago(19);
  orders.placed({
    vendor: 'Druckerei Wolkenbügel GmbH & Co. KG',
    orderNumber: 'R-2026-00318',
    placedOn: abroad,
    item: 'Plakat „Versprochen ist versprochen“, 50 × 70 cm',
    price: 4800,
    currency: 'EUR',
    country: 'DE',
    promise: { basis: 'estimated', from: after(abroad, 8), until: after(abroad, 14) },
  });
  orders.sent('R-2026-00318', after(abroad, 2), 'DHL', '00340434161094022115');
  orders.arrived('R-2026-00318', after(abroad, 13));
}

/** What is on its way, waits to be collected, or is to arrive today. */
function tellUnderWay(diary: Diary, orders: Orders): void {
  const coffee = diary.ago(3);
  orders.placed({
    vendor: 'Greenhalgh Coffee',
    orderNumber: 'GC-9276',
    placedOn: coffee,
    item: 'Harbour blend, 1 kg',
    price: 3400,
    promise: {
      basis: 'estimated',
      from: after(coffee, 2),
      until: after(coffee, 4),
      words: 'Roasted today, with you in two to four days',
    },
  });
  orders.sent('GC-9276', after(coffee, 1), 'USPS', '9400110200881004025312');
  orders.parcel('9400110200881004025312', diary.today, 'out_for_delivery');

  const brackets = diary.ago(6);
  orders.placed({
    vendor: 'Brightaisle',
    orderNumber: 'BA-7719-1414',
    placedOn: brackets,
    item: 'Shelf brackets, black, 4',
    price: 2280,
    project: 'A place for the books',
    promise: { basis: 'paid', from: after(brackets, 2), until: after(brackets, 2) },
  });
  orders.sent('BA-7719-1414', brackets, 'OnTrac', 'D10013573052209', 'Two-day programme');
  orders.arrived('BA-7719-1414', after(brackets, 2));

  orders.placed({
    vendor: 'Pocketcase Co.',
    orderNumber: 'PC-5701',
    placedOn: diary.ago(5),
    item: 'Reading stand, walnut',
    price: 5600,
    project: 'A place for the books',
    promise: { basis: 'promised', until: diary.ago(-1) },
  });
  orders.sent('PC-5701', diary.ago(4), 'UPS', '1Z9E14X00392852219');
  orders.parcel('1Z9E14X00392852219', diary.ago(1), 'ready_for_pickup');
}
