/** The first schema: facts and documents are kept for good; everything below «records» can be built again from them. */
export const name = '0001-facts-and-records';

export const up = `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "transaction" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  recorded TEXT NOT NULL,
  summary TEXT NOT NULL,
  undoes INTEGER NOT NULL DEFAULT 0,
  fact_count INTEGER NOT NULL DEFAULT 0,
  retracted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  relevant INTEGER NOT NULL,
  reason TEXT,
  last_transaction INTEGER NOT NULL REFERENCES "transaction" (seq)
) STRICT;

CREATE TABLE document_content (
  document INTEGER PRIMARY KEY REFERENCES document (seq),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE fact (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  occurred TEXT NOT NULL,
  in_transaction INTEGER NOT NULL REFERENCES "transaction" (seq),
  document INTEGER REFERENCES document (seq),
  place TEXT,
  quote TEXT,
  rank INTEGER NOT NULL,
  marks TEXT NOT NULL,
  body TEXT NOT NULL,
  cluster INTEGER NOT NULL,
  retractions INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX fact_cluster ON fact (cluster);
CREATE INDEX fact_transaction ON fact (in_transaction);

CREATE TRIGGER fact_is_never_changed
BEFORE UPDATE OF id, kind, occurred, in_transaction, document, place, quote, rank, marks, body ON fact
BEGIN
  SELECT RAISE(ABORT, 'a fact is never changed');
END;
CREATE TRIGGER fact_is_never_deleted
BEFORE DELETE ON fact
BEGIN
  SELECT RAISE(ABORT, 'a fact is never deleted');
END;

-- records, from here on

CREATE TABLE mark (
  id TEXT PRIMARY KEY,
  cluster INTEGER NOT NULL,
  subject TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_alias ON mark (subject) WHERE subject <> id;

CREATE TABLE party (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  roles TEXT NOT NULL,
  country TEXT,
  hours TEXT,
  contacts TEXT NOT NULL,
  customer_number TEXT,
  notes TEXT
) STRICT;
CREATE INDEX party_cluster ON party (cluster);
CREATE INDEX party_name ON party (name_key, id);

CREATE TABLE project (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  until TEXT,
  achieved INTEGER,
  notes TEXT
) STRICT;
CREATE INDEX project_cluster ON project (cluster);
CREATE INDEX project_name ON project (name_key, id);

CREATE TABLE "order" (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  vendor TEXT,
  order_number TEXT,
  number_key TEXT,
  placed_on TEXT,
  project TEXT,
  country TEXT,
  total_minor INTEGER,
  currency TEXT,
  item_count INTEGER NOT NULL,
  state TEXT NOT NULL,
  settled TEXT,
  gap_days INTEGER,
  open_due_on TEXT,
  open_until TEXT,
  notes TEXT,
  sort_on TEXT NOT NULL,
  words TEXT NOT NULL,
  tally_verdict TEXT,
  tally_day INTEGER
) STRICT;
CREATE INDEX order_cluster ON "order" (cluster);
CREATE INDEX order_sort ON "order" (sort_on, id);
CREATE INDEX order_settled ON "order" (settled, sort_on, id);
CREATE INDEX order_open ON "order" (open_due_on, id) WHERE open_due_on IS NOT NULL;
CREATE INDEX order_vendor ON "order" (vendor, sort_on, id);
CREATE INDEX order_project ON "order" (project) WHERE project IS NOT NULL;
CREATE INDEX order_number ON "order" (number_key) WHERE number_key IS NOT NULL;

CREATE VIRTUAL TABLE order_text USING fts5 (
  words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TABLE item (
  "order" TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  price_minor INTEGER,
  currency TEXT,
  PRIMARY KEY ("order", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE shipment (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  carrier TEXT,
  tracking_numbers TEXT NOT NULL,
  service TEXT,
  shipped_on TEXT,
  delivered_on TEXT,
  state TEXT NOT NULL,
  marked INTEGER NOT NULL,
  sort_on TEXT NOT NULL
) STRICT;
CREATE INDEX shipment_cluster ON shipment (cluster);
CREATE INDEX shipment_sort ON shipment (sort_on, id);
CREATE INDEX shipment_carrier ON shipment (carrier, sort_on, id);
CREATE INDEX shipment_collect ON shipment (state) WHERE state = 'ready_for_pickup';

CREATE TABLE shipment_order (
  "order" TEXT NOT NULL,
  shipment TEXT NOT NULL,
  PRIMARY KEY ("order", shipment)
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_order_shipment ON shipment_order (shipment);

CREATE TABLE tracking (
  number_key TEXT NOT NULL,
  shipment TEXT NOT NULL,
  PRIMARY KEY (number_key, shipment)
) STRICT, WITHOUT ROWID;
CREATE INDEX tracking_shipment ON tracking (shipment);

CREATE TABLE interaction (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  held_at TEXT NOT NULL,
  channel TEXT NOT NULL,
  direction TEXT NOT NULL,
  party TEXT,
  "order" TEXT,
  summary TEXT NOT NULL,
  felt INTEGER
) STRICT;
CREATE INDEX interaction_cluster ON interaction (cluster);
CREATE INDEX interaction_held ON interaction (held_at, id);
CREATE INDEX interaction_party ON interaction (party, held_at, id);
CREATE INDEX interaction_order ON interaction ("order") WHERE "order" IS NOT NULL;

CREATE TABLE expectation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  cluster INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT,
  "order" TEXT,
  shipment TEXT,
  interaction TEXT,
  accountable TEXT,
  performing TEXT,
  basis TEXT NOT NULL,
  grace_days REAL NOT NULL,
  country TEXT NOT NULL,
  original_from TEXT,
  original_until TEXT NOT NULL,
  current_from TEXT,
  current_until TEXT NOT NULL,
  statements TEXT NOT NULL,
  observed_on TEXT,
  due_on TEXT NOT NULL,
  settled TEXT,
  performing_due_on TEXT,
  performing_settled TEXT,
  overruled TEXT,
  tally_party TEXT,
  tally_role TEXT,
  tally_verdict TEXT,
  tally_day INTEGER
) STRICT;
CREATE INDEX expectation_cluster ON expectation (cluster);
CREATE INDEX expectation_sort ON expectation (original_until, id);
CREATE INDEX expectation_settled ON expectation (settled, original_until, id);
CREATE INDEX expectation_open ON expectation (due_on, id) WHERE settled IS NULL;
CREATE INDEX expectation_reply_open ON expectation (due_on, id) WHERE settled IS NULL AND kind = 'reply';
CREATE INDEX expectation_other_open ON expectation (due_on, accountable) WHERE settled IS NULL AND kind <> 'delivery';
CREATE INDEX expectation_performing_open ON expectation (performing_due_on) WHERE performing_settled IS NULL AND performing_due_on IS NOT NULL;
CREATE INDEX expectation_order ON expectation ("order") WHERE "order" IS NOT NULL;
CREATE INDEX expectation_shipment ON expectation (shipment) WHERE shipment IS NOT NULL;
CREATE INDEX expectation_interaction ON expectation (interaction) WHERE interaction IS NOT NULL;
CREATE INDEX expectation_accountable ON expectation (accountable, original_until, id);
CREATE INDEX expectation_performing ON expectation (performing, original_until, id);

-- How often a party, named by one of its marks, kept its word in a role, day by day: what standings are made of.
CREATE TABLE tally (
  party TEXT NOT NULL,
  role TEXT NOT NULL,
  verdict TEXT NOT NULL,
  day INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (role, party, verdict, day)
) STRICT, WITHOUT ROWID;
`;
