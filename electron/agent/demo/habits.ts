import { after, type Orders } from './orders.ts';
import type { Diary } from './diary.ts';

/** What is bought at a vendor again and again. */
interface Habit {
  readonly vendor: string;
  readonly prefix: string;
  readonly firstNumber: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly everyWeeks: number;
  readonly courier: string;
  /** Begins the tracking number of each parcel. */
  readonly parcels: string;
  readonly service?: string;
  readonly basis: 'paid' | 'promised' | 'estimated';
  readonly words?: string;
  /** Promised from and until so many days after the order. */
  readonly promised: readonly [from: number | null, until: number];
  readonly sentAfter: number;
  /** How many days after its order each parcel came, the oldest first. */
  readonly came: readonly number[];
  readonly goods: readonly (readonly [name: string, price: number])[];
}

const habits: readonly Habit[] = [
  {
    vendor: 'Greenhalgh Coffee',
    prefix: 'GC-',
    firstNumber: 8804,
    weekday: 2,
    everyWeeks: 3,
    courier: 'USPS',
    parcels: '94001102008810040',
    basis: 'estimated',
    words: 'Roasted today, with you in two to four days',
    promised: [2, 4],
    sentAfter: 1,
    came: [3, 3, 2, 4, 3, 1, 3, 5, 2, 3, 3],
    goods: [
      ['Harbour blend, 1 kg', 3400],
      ['Sidamo, washed, 500 g', 2150],
      ['Decaf, 500 g', 1980],
    ],
  },
  {
    vendor: 'Brightaisle',
    prefix: 'BA-7719-',
    firstNumber: 1007,
    weekday: 3,
    everyWeeks: 3,
    courier: 'OnTrac',
    parcels: 'D100135730',
    service: 'Two-day programme',
    basis: 'paid',
    words: 'Two-day delivery with the membership',
    promised: [2, 2],
    sentAfter: 0,
    // It began well.
    came: [2, 2, 1, 2, 2, 2, 3, 2, 5, 2, 6],
    goods: [
      ['Dishwasher salt, 4 kg', 890],
      ['Light bulbs, E26, warm, 6', 1499],
      ['Picture hooks, brass, 20', 1125],
      ['Bath mat, grey', 2699],
    ],
  },
  {
    vendor: 'Northlight Books',
    prefix: 'NB-',
    firstNumber: 19702,
    weekday: 1,
    everyWeeks: 5,
    courier: 'USPS',
    parcels: '94001102008820070',
    basis: 'promised',
    promised: [4, 6],
    sentAfter: 2,
    came: [5, 6, 3, 6, 3, 5],
    goods: [
      ['An atlas of small rivers', 4200],
      ['Letters to a shopkeeper', 1695],
      ['The weights and measures of towns', 2850],
    ],
  },
  {
    vendor: 'Cablewright',
    prefix: 'CW-',
    firstNumber: 9633,
    weekday: 0,
    everyWeeks: 9,
    courier: 'UPS',
    parcels: '1Z9E14X00391',
    service: 'UPS Ground',
    basis: 'estimated',
    promised: [2, 3],
    sentAfter: 0,
    came: [3, 4, 2],
    goods: [
      ['HDMI cable, 3 m', 1650],
      ['Travel adapter', 2899],
    ],
  },
  {
    vendor: 'Pocketcase Co.',
    prefix: 'PC-',
    firstNumber: 4118,
    weekday: 0,
    everyWeeks: 11,
    courier: 'FedEx',
    parcels: '449044301',
    service: 'FedEx 2Day',
    basis: 'paid',
    words: 'Second-day air',
    promised: [3, 3],
    sentAfter: 0,
    came: [3, 2],
    goods: [['Tablet sleeve, felt', 3900]],
  },
  {
    vendor: 'Tern & Loom',
    prefix: 'TL',
    firstNumber: 60014,
    weekday: 4,
    everyWeeks: 6,
    courier: 'UPS',
    parcels: '1Z6A22Y00340',
    basis: 'promised',
    promised: [4, 6],
    sentAfter: 2,
    came: [5, 4, 6, 3, 5],
    goods: [
      ['Linen shirt, white, M', 7900],
      ['Socks, merino, 3 pairs', 3600],
    ],
  },
  {
    vendor: 'Harbor & Pine',
    prefix: '',
    firstNumber: 351107,
    weekday: 5,
    everyWeeks: 8,
    courier: 'FedEx',
    parcels: '449044302',
    service: 'FedEx Ground',
    basis: 'promised',
    promised: [7, 10],
    sentAfter: 4,
    came: [14, 10, 19, 9],
    goods: [
      ['Bedside table, oak', 14900],
      ['Coat rack, ash', 8450],
    ],
  },
  {
    vendor: 'The Old Harbour Stationery, Ribbon & Letterpress Company of Port Townsend',
    prefix: 'OHSRL-2026/',
    firstNumber: 117,
    weekday: 1,
    everyWeeks: 13,
    courier: 'DHL',
    parcels: '00340434161094',
    basis: 'estimated',
    promised: [6, 10],
    sentAfter: 3,
    came: [9, 14],
    goods: [['One hundred visiting cards, cotton, 600 g/m², with a border pressed by hand in two colours', 12600]],
  },
];

/** Months of ordinary orders, so that standings have something to stand on. */
export function tellHabits(diary: Diary, orders: Orders): void {
  for (const habit of habits) {
    for (const [at, came] of habit.came.entries()) tellPurchase(diary, orders, habit, at, came);
  }
}

/** The last of a habit is two weeks before the founding story, so that all of them have come. */
function tellPurchase(diary: Diary, orders: Orders, habit: Habit, at: number, came: number): void {
  const weeksBefore = 2 + (habit.came.length - 1 - at) * habit.everyWeeks;
  const placedOn = diary.afterSunday(habit.weekday - 7 * weeksBefore);
  const orderNumber = `${habit.prefix}${habit.firstNumber + at * 37}`;
  const [item = '', price = 0] = habit.goods[at % habit.goods.length] ?? [];
  const [from, until] = habit.promised;
  orders.placed({
    vendor: habit.vendor,
    orderNumber,
    placedOn,
    item,
    price,
    promise: {
      basis: habit.basis,
      from: from === null ? null : after(placedOn, from),
      until: after(placedOn, until),
      ...(habit.words === undefined ? {} : { words: habit.words }),
    },
  });
  const trackingNumber = `${habit.parcels}${String(10_007 + at * 1303).padStart(6, '0')}`;
  orders.sent(orderNumber, after(placedOn, habit.sentAfter), habit.courier, trackingNumber, habit.service);
  orders.arrived(orderNumber, after(placedOn, came));
}
