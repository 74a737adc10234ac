/** Requests about personal data, and what the person said of who holds which data. */
export const name = '0005-requests-and-holdings';

export const up = `
CREATE TABLE request (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  party TEXT NOT NULL,
  jurisdiction TEXT NOT NULL,
  data_right TEXT NOT NULL,
  state TEXT NOT NULL,
  sent_on TEXT,
  acknowledged_on TEXT,
  extended_on TEXT,
  answered_on TEXT,
  denied_for TEXT,
  notes TEXT,
  sort_on TEXT NOT NULL
) STRICT;
CREATE INDEX request_cluster ON request (cluster);
CREATE INDEX request_sort ON request (sort_on, id);
CREATE INDEX request_party ON request (party, sort_on, id);

CREATE TABLE holding (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  party TEXT NOT NULL,
  category TEXT NOT NULL,
  held INTEGER NOT NULL,
  since TEXT,
  kept_until TEXT,
  purpose TEXT,
  notes TEXT
) STRICT;
CREATE INDEX holding_cluster ON holding (cluster);
CREATE INDEX holding_party ON holding (party, category);
`;
