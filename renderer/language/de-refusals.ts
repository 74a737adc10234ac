import { type FileKind, endingOf, fileKindOf } from '../../shared/contract/file-kind.ts';
import { type Refusals, boundOf, isMissing } from '../../shared/contract/refusals.ts';
import { dayText } from './dates.ts';
import { countText } from './numbers.ts';

const subjects: Readonly<Record<string, string>> = {
  order: 'eine Bestellung',
  shipment: 'ein Paket',
  party: 'eine Firma oder ein Mensch',
  project: 'ein Vorhaben',
  interaction: 'ein Kontakt',
  expectation: 'eine Zusage',
  request: 'ein Antrag',
  holding: 'eine Angabe zu Daten',
  terms: 'eine Fassung der Bedingungen',
  negotiation: 'ein Angebot',
};
const subject = (kind: string): string => subjects[kind] ?? kind;
const listed = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

function kindOfFile(mediaType: string, file: string): string {
  const ending = endingOf(file);
  const kinds: Readonly<Record<FileKind, string>> = {
    picture: 'ein Bild',
    pdf: 'ein PDF',
    page: 'eine Webseite',
    calendar: 'ein Kalendereintrag',
    text: 'reiner Text',
    mailbox: 'ein ganzes Postfach',
    program: `eine Datei für Programme (${ending})`,
    archive: 'ein Archiv',
    other: ending === '' ? 'von unbekannter Art' : `von unbekannter Art (${ending})`,
  };
  return kinds[fileKindOf(mediaType)];
}

/** What the agent refuses, and why, in German. */
export const germanRefusals: Refusals = {
  bad_input: ({ issues }) => {
    const sentences = issues.map((issue) => {
      if (issue.path.length === 0) return 'es hat nicht die erwartete Form';
      const field = `„${issue.path.join('.')}“`;
      const bound = boundOf(issue);
      if (bound !== null)
        return `${field} muss ${'least' in bound ? `mindestens ${countText(bound.least)}` : `höchstens ${countText(bound.most)}`} sein`;
      return `${field} ${isMissing(issue) ? 'fehlt' : 'passt nicht'}`;
    });
    return `So lässt es sich nicht annehmen: ${sentences.join('; ')}.`;
  },
  unknown_operation: ({ operation }) => `Einen Vorgang „${operation}“ gibt es nicht.`,
  bad_page_key: ({ after }) => `„${after}“ führt zu keiner weiteren Seite dieser Liste.`,

  not_found: ({ ref, wanted }) => {
    switch (wanted) {
      case 'any':
        return `Unter „${ref}“ ist nichts bekannt: weder Bestellnummer noch Sendungsnummer noch Kennung.`;
      case 'party':
        return `Unter „${ref}“ ist niemand bekannt.`;
      case 'project':
        return `Ein Vorhaben „${ref}“ gibt es nicht.`;
      case 'document':
        return `Ein Dokument „${ref}“ gibt es nicht.`;
      case 'expectation':
        return `Eine Zusage „${ref}“ gibt es nicht.`;
      case 'negotiation':
        return `Ein Angebot „${ref}“ gibt es nicht.`;
      case 'request':
        return `Einen Antrag „${ref}“ gibt es nicht.`;
      case 'transaction':
        return `Einen Schritt „${ref}“ gibt es im Verlauf nicht.`;
      case 'story':
        return `„${ref}“ ist nicht mehr da.`;
    }
  },
  ambiguous: ({ ref }) => `Die Nummer „${ref}“ gehört zu mehr als einem Eintrag.`,
  wrong_kind: ({ ref, kind, wanted }) => `„${ref}“ ist ${subject(kind)}; gesucht ist ${subject(wanted)}.`,
  no_such_field: ({ field }) => `Eine Angabe „${field}“ gibt es hier nicht.`,

  order_without_vendor: () => 'Zu einer Bestellung gehört der Händler, bei dem sie aufgegeben wurde.',
  order_day_beyond: ({ on, from, until }) =>
    `${dayText(on)} kann nicht der Tag einer Bestellung sein: Möglich ist ${dayText(from)} bis ${dayText(until)}.`,
  shipment_of_nothing: () => 'Zu einem Paket gehört seine Bestellung oder eine Sendungsnummer.',
  expectation_without_day: () => 'Zu einer Zusage gehört der Tag, bis zu dem sie gilt.',
  window_backwards: ({ from, until }) => `Das Ende (${dayText(until)}) liegt vor dem Anfang (${dayText(from)}).`,
  delivery_of_nothing: () => 'Eine Lieferung gehört zu einer Bestellung oder einem Paket.',
  reply_by_interaction: () => 'Eine Antwort wird erwartet, indem der Kontakt festgehalten wird, der um sie bittet.',
  orders_of_nothing: () => 'Sag, was aus den Bestellungen wurde oder welchem Vorhaben sie dienen.',
  outcome_of_nothing: () => 'Ein Ausgang gehört zu einer Bestellung, einem Paket oder einer Zusage.',
  reply_observed: () =>
    'Eine Antwort wird als Kontakt festgehalten, der auf einen anderen folgt; ihr Urteil lässt sich ändern.',
  not_yet: ({ on }) => `${dayText(on)} ist noch nicht gekommen: Festgehalten wird, was geschehen ist.`,
  overruled_without_reason: () => 'Wer anders entscheidet, sagt warum.',
  overruled_by_clock: () => 'Offen und überfällig entscheidet die Uhr: Wähle ein anderes Urteil.',
  no_such_address: ({ address }) => `„${address}“ ist keine Adresse dieser Art.`,
  hours_never_open: ({ at }) => `Von ${at} bis ${at} ist nie geöffnet.`,
  contact_incomplete: () =>
    'Zu einem Kontakt gehört, auf welchem Weg, wer sich bei wem gemeldet hat und worum es ging.',
  party_without_name: () => 'Ein Name fehlt.',
  project_without_name: () => 'Ein Vorhaben braucht einen Namen.',

  request_lacks: ({ lacks }) => {
    const sentences = {
      party: 'Ein Antrag geht an jemanden: Der Empfänger fehlt.',
      jurisdiction: 'Nach wessen Recht: EU, Vereinigtes Königreich oder Kalifornien?',
      right: 'Was wird verlangt?',
      event: 'Was ist mit dem Antrag geschehen?',
      reason: 'Warum wurde er abgelehnt? „Anderes“, wenn kein Grund genannt wurde.',
    };
    return sentences[lacks];
  },
  no_such_right: ({ jurisdiction }) => `Dieses Recht kennt das Gesetz (${jurisdiction}) nicht.`,
  request_cannot: () => 'Das kann mit diesem Antrag jetzt nicht geschehen.',
  before_sent: ({ on, sentOn }) =>
    `Der ${dayText(on)} liegt vor dem Tag, an dem der Antrag abging: ${dayText(sentOn)}.`,
  before_asked: ({ on, askedOn }) => `Der ${dayText(on)} liegt vor dem Tag, an dem sie fragten: ${dayText(askedOn)}.`,

  terms_incomplete: () => 'Zu Bedingungen gehören eine Vereinbarung aus dem Verzeichnis und ein Dienstplan.',
  variant_of_everybody: () => 'Das gilt nur für eine einzelne Partei: Wähle eine.',
  no_terms_for: ({ ref }) => `Von ${ref} werden keine Bedingungen verlangt: Lege erst welche fest.`,
  nothing_to_amend: ({ ref }) => `Mit ${ref} gibt es keine Vereinbarung, die sich ändern ließe.`,
  no_such_clause: ({ clause }) => `Die Vereinbarung hat keinen Punkt „${clause}“.`,
  before_agreed: ({ on, since }) => `Der ${dayText(on)} liegt vor der Vereinbarung: Sie gilt seit ${dayText(since)}.`,
  offer_lapsed: ({ until }) =>
    `Das Angebot galt bis ${dayText(until)}: Gib an, an welchem Tag bis dahin das geschehen ist.`,
  negotiation_cannot: () => 'Das kann mit diesem Angebot jetzt nicht geschehen.',

  different_kinds: ({ first, second, kind, other }) =>
    `„${first}“ ist ${subject(kind)}, „${second}“ ist ${subject(other)}: Das kann nicht eines sein.`,
  one_already: ({ first, second }) => `„${first}“ und „${second}“ sind schon eines.`,
  not_one: ({ first, second }) => `„${first}“ und „${second}“ sind nicht eines.`,
  parted_by_id: ({ ref }) => `Getrennt wird nach den Kennungen von vor dem Zusammenlegen; „${ref}“ ist keine.`,
  expectations_follow: () => 'Zusagen folgen aus Bestellungen und Paketen: Leg diese zusammen.',
  taken_back_already: ({ ref }) => `Der Schritt „${ref}“ ist schon zurückgenommen.`,
  nothing_to_undo: () => 'Es gibt nichts zurückzunehmen.',

  no_such_country: ({ country }) => `Ein Land „${country}“ gibt es nicht.`,
  no_such_region: ({ country, region }) => `${country} hat keine Gegend „${region}“ mit eigenen Feiertagen.`,
  no_such_zone: ({ zone }) => `Eine Zeitzone „${zone}“ gibt es nicht.`,
  not_empty: () => 'Die Beispieldaten brauchen eine leere Sammlung; in dieser steht schon etwas.',
  folder_not_empty: ({ folder }) => `Der Ordner ${folder} ist nicht leer: Wähle einen leeren oder einen neuen.`,
  file_exists: ({ file }) => `Die Datei ${file} gibt es schon; eine Sicherung überschreibt nichts.`,

  not_the_whole_path: ({ path }) => `„${path}“ sagt nicht, wo: Schreib den ganzen Pfad des Ordners.`,
  there_already: ({ folder }) => `Die Daten liegen schon in ${folder}.`,
  within_itself: ({ folder }) => `${folder} liegt im Datenordner selbst; nimm einen Ordner außerhalb.`,
  no_folder: ({ folder }) => `${folder} ist kein Ordner.`,
  too_little_room: ({ folder, megabytes }) =>
    `Der Datenträger von ${folder} hat zu wenig Platz: Nötig sind ${countText(megabytes)} MB. Nichts wurde verlegt.`,
  copy_incomplete: ({ file }) => `Der Kopie ${file} fehlte etwas; sie zählt nicht.`,
  moved_away: ({ folder, note }) =>
    `Die Daten wurden nach ${folder} verlegt, und diesen Ordner gibt es nicht. Schließ den Datenträger an; oder lösch die Notiz ${note}, um hier neu anzufangen.`,
  moved_in_circle: ({ folder }) => `Die Notizen ab ${folder} führen im Kreis.`,
  note_unreadable: ({ file }) =>
    `Die Notiz ${file} sagt, wohin die Daten verlegt wurden, lässt sich aber nicht lesen. Berichtige oder lösch sie.`,
  not_available: ({ folder }) =>
    folder === null
      ? 'Nur die Desktop-App kann einen Dialog des Systems öffnen. Schreib den Pfad.'
      : `Nur die Desktop-App kann die Dateiverwaltung öffnen. Der Ordner ist ${folder}`,
  no_printing: () => 'Nur die Desktop-App kann ein PDF erstellen. Der Browser kann es in seinem Druckdialog.',
  cannot_show: ({ folder, why }) => `Der Ordner ${folder} lässt sich nicht zeigen: ${why}`,

  locked: ({ folder, owner }) =>
    owner === null
      ? `Der Datenordner ${folder} ist schon in einem anderen Counterpart geöffnet.`
      : `Der Datenordner ${folder} ist schon in einem anderen Counterpart geöffnet (Prozess ${owner}). Schließ erst jenes.`,
  read_only: ({ folder }) => `In den Ordner ${folder} lässt sich nicht schreiben. Nichts wurde verändert.`,
  disk_full: ({ folder }) =>
    `Der Datenträger von ${folder} ist voll. Von diesem Schritt blieb nichts; was da war, ist sicher.`,
  io: ({ folder }) =>
    `Der Datenträger von ${folder} liest oder schreibt nicht richtig. Von diesem Schritt blieb nichts.`,
  cannot_open: ({ folder }) => `Der Ordner ${folder} lässt sich nicht öffnen.`,
  no_such_file: ({ file }) => `Eine Datei ${file} gibt es nicht.`,
  newer_database: ({ file, version, known }) =>
    `Die Datenbank ${file} stammt von einem neueren Counterpart (Stand ${version}, hier bekannt ${known}). ` +
    'Sie blieb unberührt. Öffnen lässt sie sich mit der neueren Fassung.',
  damaged: ({ file, what, findings }) =>
    what === 'document'
      ? `„${file}“ ist beschädigt und lässt sich nicht entpacken.`
      : `Die Datenbank ${file} ist beschädigt${findings === null ? '' : ` (${findings})`}. Sie blieb unverändert; mit einer Sicherung geht es weiter.`,
  not_a_database: ({ file }) => `${file} ist keine Datenbank von Counterpart. Sie blieb unverändert.`,
  migration_gap: ({ name, wanted }) => `Der Umbau ${name} steht, wo ${wanted} hingehört.`,
  invalid_fact: ({ kind, why }) => `Eine Tatsache „${kind}“ hat nicht die Form ihrer Art: ${why}`,

  empty: ({ file }) => `„${file}“ ist leer.`,
  truncated: ({ file, ending }) =>
    ending === 'cell'
      ? `„${file}“ endet mitten in einer Zelle: Ein Teil fehlt.`
      : `„${file}“ ist abgeschnitten oder beschädigt: Das Inhaltsverzeichnis lässt sich nicht lesen.`,
  unknown_format: ({ file, form }) => {
    switch (form.is) {
      case 'nothing readable':
        return `„${file}“ enthält weder Mails noch Tabellen, die sich lesen lassen.`;
      case 'archive within':
        return `„${file}“ ist ein Archiv in einem Archiv: Entpack es erst.`;
      case 'packed':
        return `„${file}“ ist auf eine unbekannte Weise gepackt (${form.method}).`;
      case 'table':
        return `„${file}“ ist eine Tabelle, deren Art sich noch nicht lesen lässt.`;
      case 'no table':
        return `„${file}“ lässt sich nicht als Tabelle lesen.`;
      case 'no mail':
        return `„${file}“ lässt sich nicht als Mail lesen.`;
      case 'type':
        return `„${file}“ ist ${kindOfFile(form.mediaType, file)}; das wird nicht gelesen. Zum Anheften öffne die Bestellung oder den Kontakt und leg die Datei dort ab.`;
    }
  },
  missing_columns: ({ file, columns }) =>
    `„${file}“ ist ein Amazon-Bestellverlauf ohne ${columns.length === 1 ? 'die Spalte' : 'die Spalten'} ${listed(columns)}.`,
  bad_encoding: ({ file }) => `„${file}“ enthält Bytes, die in keiner bekannten Kodierung Text sind.`,
  too_large: ({ file, limitMb, unpacked }) =>
    unpacked === null
      ? `„${file}“ ist größer als ${countText(limitMb)} MB und damit zu groß zum Lesen.`
      : `„${file}“ ergäbe entpackt ${countText(unpacked.files)} Dateien mit ${countText(unpacked.megabytes)} MB; ` +
        `mehr als ${countText(unpacked.mostFiles)} Dateien und ${countText(limitMb)} MB werden nicht entpackt.`,
  attachment_too_large: ({ file, megabytes, limitMb }) =>
    `„${file}“ hat ${megabytes} MB; ein angeheftetes Dokument darf bis zu ${limitMb} MB haben.`,
  attached_to_promise: () =>
    'Dokumente werden an die Bestellung, das Paket oder den Kontakt geheftet, um den es bei der Zusage geht.',
  encrypted: ({ file }) => `„${file}“ ist mit einem Passwort verschlossen: Entpack es erst.`,
  stopped: ({ file }) => `„${file}“ wurde mittendrin angehalten; nichts davon blieb.`,

  not_allowed: () => 'Nur die eigene Seite der App darf den Agenten fragen.',
  malformed: () => 'Diese Nachricht ist kein Aufruf, den der Agent kennt.',
  agent_stopped: () =>
    'Der Agent läuft nicht mehr. Schließ Counterpart und öffne es wieder; was bestätigt war, ist da.',
  internal: ({ cause }) => `Im Agenten ging etwas schief: ${cause}`,
  host_away: () => 'Counterpart läuft nicht mehr. Starte es wieder mit npm start und nimm dessen Adresse.',
  host_broken: () => 'Die Verbindung zu Counterpart brach vor der Antwort ab. Sieh nach, ob es geschehen ist.',
  message_too_large: ({ limitMb }) =>
    `Das ist mehr, als Counterpart auf einmal nimmt (${countText(limitMb)} MB). Nimm weniger Dateien auf einmal.`,
};
