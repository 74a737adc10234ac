import { digits, seeded } from './random.ts';

const columns = [
  'Website',
  'Order ID',
  'Order Date',
  'Purchase Order Number',
  'Currency',
  'Unit Price',
  'Unit Price Tax',
  'Shipping Charge',
  'Total Discounts',
  'Total Owed',
  'Shipment Item Subtotal',
  'Shipment Item Subtotal Tax',
  'ASIN',
  'Product Condition',
  'Quantity',
  'Payment Instrument Type',
  'Order Status',
  'Shipment Status',
  'Ship Date',
  'Shipping Option',
  'Shipping Address',
  'Billing Address',
  'Carrier Name & Tracking Number',
  'Product Name',
  'Gift Message',
  'Gift Sender Name',
  'Gift Recipient Contact Details',
  'Item Serial Number',
] as const;

const things = [
  'Desk lamp, brass',
  'Paper filters, size 4',
  'USB-C cable, 2 m',
  'Wool socks, grey',
  'Label roll 4" x 6"',
  'Garden twine',
] as const;
const address = 'Robin Placeholder 12 Example Street Springfield OH 45501 United States';

/**
 * An order history in Amazon's layout: `orders` orders over eight years, 1.6 lines an order, one in twelve in two parcels.
 * Returned in pieces of text, as a file would be read.
 */
export function* amazonHistory(orders: number, seed = 7): Generator<string> {
  const random = seeded(seed);
  const quoted = (cells: readonly string[]): string =>
    `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
  yield `\u{feff}${quoted(columns)}`;
  let piece: string[] = [];
  for (let index = 0; index < orders; index += 1) {
    const placed =
      Date.UTC(2026, 5, 1) - Math.floor((index / orders) * 8 * 365 * 86_400_000) - random.below(86_400_000);
    const number = `${random.pick(['111', '112', '113', '114'])}-${digits(index, 7)}-${digits(random.below(10_000_000), 7)}`;
    const lines = random.pick([1, 1, 1, 2, 2, 3]);
    const twoParcels = lines > 1 && random.next() < 0.2;
    const numbers = [random.below(1e9), random.below(1e9)];
    const onTheWay = random.below(3) * 86_400_000;
    for (let line = 0; line < lines; line += 1) {
      const price = 299 + random.below(9000);
      const quantity = random.pick([1, 1, 1, 2]);
      const tax = Math.round(price * quantity * 0.0825);
      const parcel = twoParcels && line > 0 ? 1 : 0;
      const owed = price * quantity + tax;
      const money = (minor: number): string => (minor / 100).toFixed(2);
      const carrier = `AMZN_US(TBA${digits(index % 1000, 3)}${digits(numbers[parcel] ?? 0, 9)})`;
      piece.push(
        quoted([
          'Amazon.com',
          number,
          new Date(placed).toISOString().replace(/\.\d+/, ''),
          'Not Applicable',
          'USD',
          money(price),
          money(tax),
          '0',
          '0',
          money(owed),
          money(price * quantity),
          money(tax),
          `B0${digits(index * 3 + line, 8)}`,
          'New',
          String(quantity),
          'Visa - 1234',
          'Closed',
          'Shipped',
          new Date(placed + onTheWay + 40_000_000 + parcel * 86_400_000).toISOString().replace(/\.\d+/, ''),
          'next-1dc',
          address,
          address,
          carrier,
          random.pick(things),
          'Not Available',
          'Not Available',
          'Not Available',
          'Not Available',
        ]),
      );
    }
    if (piece.length >= 1000) {
      yield piece.join('');
      piece = [];
    }
  }
  yield piece.join('');
}
