import type { Diary } from './diary.ts';
import type { Orders } from './orders.ts';

/** Ordered on a Sunday, dispatched that night, both awaited on Wednesday: one courier met it, the other exceeded it. */
export function tellFoundingStory(diary: Diary, orders: Orders): void {
  const [sunday, tuesday, wednesday] = [diary.afterSunday(0), diary.afterSunday(2), diary.afterSunday(3)];
  const project = 'Set up the new phone';
  orders.placed({
    vendor: 'Cablewright',
    orderNumber: 'CW-10281',
    placedOn: sunday,
    item: 'USB-C cable, braided, 2 m',
    price: 1999,
    project,
    promise: {
      basis: 'estimated',
      from: wednesday,
      until: wednesday,
      words: 'A reasonable time close to two days',
    },
  });
  orders.sent('CW-10281', sunday, 'UPS', '1Z9E14X00392847564', 'UPS Ground');
  orders.arrived('CW-10281', wednesday);
  orders.placed({
    vendor: 'Pocketcase Co.',
    orderNumber: 'PC-5573',
    placedOn: sunday,
    item: 'Phone case, cork',
    price: 2450,
    project,
    promise: { basis: 'paid', from: wednesday, until: wednesday, words: 'Second-day air' },
  });
  orders.sent('PC-5573', sunday, 'FedEx', '449044304137821', 'FedEx 2Day');
  orders.arrived('PC-5573', tuesday);
}
