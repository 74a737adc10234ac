/** What each file of an export is, by its name: in English, in German. */
export const exportedFiles: Readonly<Record<string, readonly [string, string]>> = {
  'facts.jsonl': [
    'everything that was learnt, one fact a line; all else follows from it',
    'alles, was erfahren wurde, eine Tatsache je Zeile; alles andere folgt daraus',
  ],
  'documents/': ['every document as it came', 'jedes Dokument, wie es kam'],
  'document.csv': [
    'the documents, with the name of each file in documents/; taken_back is 1 where it was taken back',
    'die Dokumente mit dem Namen ihrer Datei in documents/; taken_back ist 1, wo es zurückgenommen wurde',
  ],
  'order.csv': ['orders', 'Bestellungen'],
  'item.csv': ['what was ordered', 'was bestellt wurde'],
  'shipment.csv': ['parcels', 'Pakete'],
  'shipment_order.csv': ['which parcel belongs to which order', 'welches Paket zu welcher Bestellung gehört'],
  'tracking.csv': ['numbers by which parcels are found', 'Nummern, unter denen Pakete gefunden werden'],
  'other_number.csv': ['further numbers of orders', 'weitere Nummern von Bestellungen'],
  'expectation.csv': ['promises, and what became of them', 'Zusagen, und was aus ihnen wurde'],
  'interaction.csv': ['contacts', 'Kontakte'],
  'party.csv': ['vendors, couriers and others', 'Händler, Paketdienste und andere'],
  'project.csv': ['projects', 'Vorhaben'],
  'attachment.csv': ['which document lies with what', 'welches Dokument wobei liegt'],
  'request.csv': ['requests about your data', 'Anfragen zu deinen Daten'],
  'holding.csv': ['who holds which data about you', 'wer welche Daten über dich hat'],
  'terms.csv': ['your terms, in all versions', 'deine Bedingungen in allen Fassungen'],
  'negotiation.csv': [
    'terms that were offered, and what became of them',
    'angebotene Bedingungen, und was daraus wurde',
  ],
  'tally.csv': ['verdicts, counted for the standings', 'Urteile, gezählt für die Rangliste'],
  'mark.csv': [
    'marks by which facts speak of a record (id), and that record (subject)',
    'Zeichen, mit denen Tatsachen von etwas sprechen (id), und wovon (subject)',
  ],
  'transaction.csv': ['the steps of History', 'die Schritte des Verlaufs'],
  'import.csv': ['what each import came to', 'was jeder Import ergab'],
  'setting.csv': ['settings', 'Einstellungen'],
};

const listed = (language: 0 | 1): string =>
  Object.entries(exportedFiles)
    .map(([file, texts]) => `  ${file.padEnd(20)} ${texts[language]}`)
    .join('\n');

/** Told to whoever opens the folder, perhaps years later and without Counterpart. */
export const exportReadme = `All data of Counterpart, as files that any program can read.

${listed(0)}

Nothing that was learnt is ever deleted. What was taken back, such as a mistake or the made-up examples, stays in
facts.jsonl with "retracted": true, so that it can be brought back, and its documents stay in documents/. It is in none
of the tables of records. In them, an amount stands in minor units (total_minor: 1999) and as one writes it (total:
19.99), and a name beside what it names (vendor, vendor_name).

--- Deutsch ---

Alle Daten von Counterpart, in Dateien, die jedes Programm lesen kann.

${listed(1)}

Nichts, was erfahren wurde, wird je gelöscht. Was zurückgenommen wurde, etwa ein Irrtum oder die erfundenen Beispiele,
bleibt in facts.jsonl mit "retracted": true, damit es zurückgeholt werden kann; seine Dokumente bleiben in documents/.
In den Tabellen steht es nicht. Dort steht ein Betrag in kleinsten Einheiten (total_minor: 1999) und wie man ihn schreibt
(total: 19.99), und ein Name neben dem, was er benennt (vendor, vendor_name).
`;
