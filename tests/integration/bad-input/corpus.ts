// Makes order mail and an order history of any size, always the same for the same numbers.

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const day = (number: number): string => `2026-${pad(1 + (number % 2), 2)}-${pad(1 + (number % 28), 2)}`;

/** A shop's mail with schema.org markup: an order, or for every third number a parcel of the order before. */
export function mailOf(number: number): string {
  const order = `FH-${pad(number - (number % 3 === 2 ? 1 : 0), 6)}`;
  const merchant = { '@type': 'Organization', name: 'Fernhill' };
  const placed = {
    '@context': 'http://schema.org',
    '@type': 'Order',
    merchant,
    orderNumber: order,
    orderDate: `${day(number)}T10:00:00+00:00`,
    orderStatus: 'http://schema.org/OrderProcessing',
    acceptedOffer: {
      '@type': 'Offer',
      itemOffered: { '@type': 'Product', name: `Thing ${number}` },
      price: '12.50',
      priceCurrency: 'USD',
      eligibleQuantity: { '@type': 'QuantitativeValue', value: 1 },
    },
  };
  const parcel = {
    '@context': 'http://schema.org',
    '@type': 'ParcelDelivery',
    trackingNumber: `FHX${pad(number, 9)}`,
    carrier: { '@type': 'Organization', name: 'UPS' },
    expectedArrivalFrom: `${day(number)}T00:00:00+00:00`,
    expectedArrivalUntil: `${day(number)}T23:00:00+00:00`,
    partOfOrder: { '@type': 'Order', orderNumber: order, merchant },
  };
  return [
    'From: Fernhill <orders@fernhill.example>',
    'To: ada@example.org',
    `Subject: Your order ${order}`,
    `Date: ${new Date(`${day(number)}T10:00:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${number}@fernhill.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><head><script type="application/ld+json">${JSON.stringify(number % 3 === 2 ? parcel : placed)}</script></head>`,
    `<body><p>Thank you for your order ${order}.</p></body></html>`,
    '',
  ].join('\r\n');
}

const columns = [
  'Website',
  'Order ID',
  'Order Date',
  'Currency',
  'Unit Price',
  'Total Owed',
  'ASIN',
  'Quantity',
  'Order Status',
  'Ship Date',
  'Carrier Name & Tracking Number',
  'Product Name',
];

/** Amazon's order history with so many orders of one row each. */
export function orderHistory(orders: number): string {
  const rows = Array.from({ length: orders }, (_value, number) => [
    'Amazon.com',
    `111-${pad(number, 7)}-${pad((number * 7919) % 10_000_000, 7)}`,
    `${day(number)}T10:00:00Z`,
    'USD',
    '10.00',
    '10.83',
    `B${pad(number, 9)}`,
    '1',
    'Closed',
    `${day(number)}T18:00:00Z`,
    `AMZN_US(TBA${pad(number, 12)})`,
    `Thing, no. ${number}`,
  ]);
  return [columns, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}
