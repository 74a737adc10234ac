/** Terms, the offers made of them, and the keys that sign those. */
export const name = '0007-terms';

export const up = `
-- Each party sees a key of its own; a secret is no fact, so it is neither exported nor derived.
CREATE TABLE party_key (
  did TEXT PRIMARY KEY,
  party TEXT NOT NULL,
  seed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX party_key_party ON party_key (party);

CREATE TABLE terms (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  party TEXT,
  version INTEGER NOT NULL,
  stated_at TEXT NOT NULL,
  variant TEXT NOT NULL,
  agreement TEXT,
  schedule TEXT
) STRICT;
CREATE INDEX terms_cluster ON terms (cluster);
CREATE INDEX terms_party ON terms (party, version);

CREATE TABLE negotiation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  party TEXT NOT NULL,
  state TEXT NOT NULL,
  offer TEXT NOT NULL,
  offer_document TEXT,
  agreement TEXT NOT NULL,
  version TEXT NOT NULL,
  offered_at TEXT NOT NULL,
  valid_through TEXT NOT NULL,
  amends TEXT,
  sent_at TEXT,
  sent_by TEXT,
  answer TEXT,
  agreement_document TEXT,
  ended_at TEXT
) STRICT;
CREATE INDEX negotiation_cluster ON negotiation (cluster);
CREATE INDEX negotiation_sort ON negotiation (offered_at, id);
CREATE INDEX negotiation_party ON negotiation (party, offered_at, id);
CREATE INDEX negotiation_offer ON negotiation (offer);
`;
