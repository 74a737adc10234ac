/** What the reader asks of a row, and the names that Amazon's exports have given the column over the years. */
export const amazonColumns = {
  website: ['Website'],
  orderNumber: ['Order ID'],
  orderDate: ['Order Date'],
  currency: ['Currency'],
  unitPrice: ['Unit Price'],
  owed: ['Total Owed', 'Total Amount'],
  asin: ['ASIN'],
  quantity: ['Quantity', 'Original Quantity'],
  orderStatus: ['Order Status'],
  shipDate: ['Ship Date'],
  tracking: ['Carrier Name & Tracking Number'],
  productName: ['Product Name'],
} as const;

export const optionalAmazonColumns = { shippingOption: ['Shipping Option'], address: ['Shipping Address'] } as const;

export type AmazonColumn = keyof typeof amazonColumns | keyof typeof optionalAmazonColumns;

/** Where each column stands; −1 for an optional one that is not there. `missing` names required ones, as Amazon does. */
export function placeColumns(head: readonly string[]): {
  readonly places: Record<AmazonColumn, number>;
  readonly missing: readonly string[];
} {
  const placeOf = (names: readonly string[]): number => head.findIndex((name) => names.includes(name));
  const entries = Object.entries({ ...amazonColumns, ...optionalAmazonColumns }).map(([key, names]) => [
    key,
    placeOf(names),
  ]);
  const missing = Object.values(amazonColumns).filter((names) => placeOf(names) < 0);
  return {
    places: Object.fromEntries(entries) as Record<AmazonColumn, number>,
    missing: missing.map(([name]) => name),
  };
}

/** True where a head is that of an order history, even if columns are missing. */
export function isAmazonHistory(head: readonly string[]): boolean {
  const known = new Set<string>(Object.values(amazonColumns).flat());
  return head.includes('Order ID') && head.filter((name) => known.has(name)).length >= 3;
}
