export const help = `counterpart COMMAND …   your side of the table

  read FILE…                 what each document says; nothing is kept
  import PATH…               read and keep: .eml, Amazon's order history (.csv), .zip, folders of them
  attach REF FILE…           keep files with a record, unread
  identify NUMBER…           carriers whose number rules each number satisfies
  list KIND                  orders, shipments, parties, projects, interactions, expectations, documents, requests,
                             transactions
                             --since DATE  --party NAME  --verdict VERDICT  --limit N  --after KEY
                             orders also: --vendor, --carrier, --project NAME  --state STATE  --until DATE
                             --search WORDS  --sort placed|vendor|total|state|verdict|gap  --direction ascending
  show REF                   one record with its story; REF is an id, an order or a tracking number
  why REF FIELD              the facts and documents behind one value
  standing [--role ROLE]     who keeps their word, best first
  today                      what needs me now, most pressing first
  record KIND                a fact by hand, as --field value or JSON on standard input:
                             order, shipment, expectation, outcome, interaction, party, project, holding
  data-map [--party NAME]    which company holds which of my data; --category pd:TelephoneNumber: who has that
  request --party NAME --jurisdiction EU|UK|US-CA --right access|erasure|portability|objection|…
                             drafts a request about personal data; --event sent --on DATE starts the law's clock;
                             --request ID --event received|acknowledged|identity_asked|details_asked|replied|extended|
                             answered|denied|revoked tells what became of it
  letter ID [--language de]  the letter of a request; --kind reminder|complaint what follows when it is late
  undo [N]                   take back the last N transactions
  terms compose [--agreement ID --schedule JSON --party NAME --variant own|none|everybody]
                             my terms, shown or stated anew
  terms asked PARTY [--channel C]  that a company asked for my terms
  terms offer PARTY --out DIR, terms import FILE…, terms list, terms show [PARTY]
                             an offer of them, the answers, how it stands
  terms kept PARTY, terms breaches [--party PARTY], terms broken AGREEMENT --clause ID [--on DATE --note TEXT]
                             which clauses of its agreement a party kept; record that one was broken
  terms verify FILE          whether an offer, an answer or an agreement is what it says; exit 0 valid, 1 not
  terms answer FILE --accept | --offer ID | --decline [--reason R] [--name NAME] [--key FILE] [--out FILE]
                             for the company that got an offer; like verify it needs no data folder
  join REF REF, part ID ID   say that two records are one, or not
  settings [--country US --zone NAME --half-life-days N --weights JSON]
                             what judging needs, shown or changed
  demo                       fill an empty data folder with the demo chain
  export PATH                all data as open files
  backup FILE, restore FILE  a verified copy, and back from it
  check                      the database, and its records against the facts

Every command: --data DIR (the data folder), --json, --now INSTANT, --zone NAME.
Exit status: 0 done, 1 done in part, 2 wrong use, 3 refused (data folder locked, damaged or newer).
`;
