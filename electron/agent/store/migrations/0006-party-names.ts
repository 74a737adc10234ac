/** Parties are found by words of their names, orders by a name that their vendor was given since, and what was spent. */
export const name = '0006-party-names';

export const up = `
ALTER TABLE party ADD COLUMN renamed INTEGER NOT NULL DEFAULT 0;
UPDATE party SET renamed = EXISTS (
  SELECT 1 FROM fact WHERE fact.cluster = party.cluster AND fact.kind = 'party.described' AND fact.retractions = 0
    AND json_extract(fact.body, '$.name') <> party.name
);

CREATE VIRTUAL TABLE party_text USING fts5 (
  name, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO party_text (rowid, name) SELECT seq, name FROM party;

CREATE INDEX vendor_spending ON "order" (vendor, state, currency, total_minor);
`;
