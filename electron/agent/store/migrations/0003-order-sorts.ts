/** Orders can be listed by state, by what they cost and by how late they came. */
export const name = '0003-order-sorts';

export const up = `
CREATE INDEX order_state ON "order" (state, sort_on, id);
CREATE INDEX order_total ON "order" (currency, total_minor, id) WHERE currency IS NOT NULL;
CREATE INDEX order_no_total ON "order" (sort_on, id) WHERE currency IS NULL;
CREATE INDEX order_gap ON "order" (gap_days, id)
  WHERE gap_days IS NOT NULL AND (open_due_on IS NULL OR settled = 'missed');
CREATE INDEX order_no_gap ON "order" (sort_on, id)
  WHERE gap_days IS NULL AND (open_due_on IS NULL OR settled = 'missed');
`;
