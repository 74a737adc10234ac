/** Where a parcel is follows from what happened to it alone, no more from what tells its courier or number. */
export const name = '0016-parcel-states';

export const up = `
INSERT OR IGNORE INTO upgrade_task
SELECT 'rebuild records' WHERE EXISTS
  (SELECT 1 FROM fact WHERE kind = 'shipment.reported' AND json_extract(body, '$.event') = 'other');
`;
