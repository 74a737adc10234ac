/** A parcel that belongs to no known order is marked as such, so that such parcels are listed without reading all. */
export const name = '0020-loose-parcels';

export const up = `
ALTER TABLE shipment ADD COLUMN loose INTEGER NOT NULL DEFAULT 0;
UPDATE shipment SET loose = 1 WHERE NOT EXISTS (SELECT 1 FROM shipment_order so WHERE so.shipment = shipment.id);
CREATE INDEX shipment_loose ON shipment (sort_on, id) WHERE loose = 1;
`;
