/** A negotiation may begin with a company that asks for terms: then there is no offer yet. */
export const name = '0017-terms-asked-for';

export const up = `
CREATE TABLE negotiation_anew (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  party TEXT NOT NULL,
  state TEXT NOT NULL,
  offer TEXT,
  offer_document TEXT,
  agreement TEXT,
  version TEXT,
  offered_at TEXT NOT NULL,
  valid_through TEXT,
  amends TEXT,
  sent_at TEXT,
  sent_by TEXT,
  answer TEXT,
  agreement_document TEXT,
  ended_at TEXT
) STRICT;
INSERT INTO negotiation_anew SELECT seq, id, cluster, party, state, offer, offer_document, agreement, version, offered_at,
  valid_through, amends, sent_at, sent_by, answer, agreement_document, ended_at FROM negotiation;
DROP TABLE negotiation;
ALTER TABLE negotiation_anew RENAME TO negotiation;
CREATE INDEX negotiation_cluster ON negotiation (cluster);
CREATE INDEX negotiation_sort ON negotiation (offered_at, id);
CREATE INDEX negotiation_party ON negotiation (party, offered_at, id);
CREATE INDEX negotiation_offer ON negotiation (offer);
CREATE INDEX negotiation_amends ON negotiation (amends) WHERE amends IS NOT NULL;
`;
