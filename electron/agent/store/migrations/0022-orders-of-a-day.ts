/** Of orders that are sorted by the same, such as those of one day, the one heard of later comes first. */
export const name = '0022-orders-of-a-day';

export const up = `
DROP INDEX order_sort;
CREATE INDEX order_sort ON "order" (sort_on, cluster, id);
DROP INDEX order_settled;
CREATE INDEX order_settled ON "order" (settled, sort_on, cluster, id);
DROP INDEX order_vendor;
CREATE INDEX order_vendor ON "order" (vendor, sort_on, cluster, id);
DROP INDEX order_state;
CREATE INDEX order_state ON "order" (state, sort_on, cluster, id);
DROP INDEX order_total;
CREATE INDEX order_total ON "order" (currency, total_minor, cluster, id) WHERE currency IS NOT NULL;
DROP INDEX order_no_total;
CREATE INDEX order_no_total ON "order" (sort_on, cluster, id) WHERE currency IS NULL;
DROP INDEX order_gap;
CREATE INDEX order_gap ON "order" (gap_days, cluster, id)
  WHERE gap_days IS NOT NULL AND (open_due_on IS NULL OR settled = 'missed');
DROP INDEX order_no_gap;
CREATE INDEX order_no_gap ON "order" (sort_on, cluster, id)
  WHERE gap_days IS NULL AND (open_due_on IS NULL OR settled = 'missed');
`;
