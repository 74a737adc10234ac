import type { englishIntake } from './en-intake.ts';
import { countText, plural } from './numbers.ts';

/** The first run, files dropped, and documents kept with a record, in German. */
export const germanIntake: typeof englishIntake = {
  first: {
    title: 'Leg deine Bestellmails hier ab',
    text: 'Bestellbestätigungen, Versand- und Zustellmails auf Deutsch, Englisch oder Französisch als .eml-Dateien oder einen Amazon-Bestellverlauf als .csv. Du siehst sofort, was kommt, wer zu spät ist und wer Wort hält.',
    local: 'Nichts verlässt diesen Rechner.',
    country: (name) => `Feiertage und Recht sind die deines Landes: ${name}`,
    changeCountry: 'Land ändern…',
    choose: 'Dateien wählen…',
    demo: 'In den Beispieldaten umsehen',
    how: 'Wie bekomme ich Mails aus meinem Mailprogramm?',
    ways: {
      Thunderbird:
        'Wähle die Mails und speichere sie (Speichern als), oder zieh sie in einen Ordner; leg dann den Ordner hier ab.',
      Gmail: 'Im Browser: Öffne eine Mail und wähle in ihrem Menü ⋮ „Nachricht herunterladen“.',
      'Apple Mail':
        '„Sichern unter …“ als Quelltext der Mail, nicht als Text oder PDF; oder zieh Mails aus der Liste in einen Ordner.',
      Outlook:
        'Im Browser: Öffne eine Mail und wähle in ihrem Menü „Herunterladen“ oder „Speichern unter“, als EML. Was das klassische Programm speichert (.msg), wird nicht gelesen.',
      Amazon:
        'Fordere in deinem Konto deine Daten an, und zwar die Bestellungen. Nach Stunden oder Tagen kommt ein Link per Mail; leg die .zip-Datei hier ab.',
    },
    demoBusy: 'Beispieldaten entstehen…',
  },
  examples: {
    title: 'Beispieldaten',
    done: (orders) => `Die Beispieldaten sind da: ${plural(orders, 'Bestellung', 'Bestellungen')}.`,
    here: 'Zwischen deinen Daten stehen Beispieldaten.',
    more: 'Sie sind erfunden, damit du dich umsehen kannst. Was du selbst eingetragen oder gebracht hast, bleibt, wenn du sie entfernst.',
    again: 'Sie stehen zwischen deinen Daten, bis du sie entfernst, und zählen so lange in den Ranglisten mit.',
    leave: 'Beispieldaten entfernen',
  },
  intake: {
    add: 'Mails hinzufügen…',
    how: 'So kommt Mail hinein',
    hint: 'oder Dateien irgendwo ablegen',
    drop: 'Ablegen zum Lesen und Behalten',
    dropMore: 'Mails (.eml), Exporte (.csv) oder Ordner davon',
    label: 'Einlesen',
    running: 'Lese…',
    progress: (done, total) => `${countText(done)} von ${countText(total)}`,
    stop: 'Anhalten',
    stopping: 'Halte an…',
    stopped: (unread) =>
      unread === 0 ? 'Angehalten.' : `Angehalten: ${plural(unread, 'Datei', 'Dateien')} nicht gelesen.`,
    recent: 'Letzte Einlesevorgänge',
    close: 'Schließen',
    arrivedBy: 'Ist angekommen…',
    addOrderFrom: 'Bestellung daraus eintragen…',
    nothing: 'In dem, was du abgelegt hast, war nichts zu lesen.',
    all: (files) => plural(files, 'Datei', 'Dateien'),
    read: (number) => `${countText(number)} gelesen`,
    known: (number) => `${countText(number)} schon bekannt`,
    irrelevant: (number) => `${countText(number)} ausgelassen`,
    leftOut: (number) => `${plural(number, 'Datei', 'Dateien')} ausgelassen, und warum`,
    moreLeftOut: (number) => `und ${countText(number)} weitere.`,
    because: {
      marketing: 'Werbung',
      phishing: 'Sieht nach Betrug aus: nichts bezahlen, keinem Link darin folgen.',
      digest: 'eine Übersicht über mehrere Dinge',
      personal: 'zu Konto, Passwort oder Rechnung, nicht zu einer Bestellung',
      calendar: 'eine Einladung zu einem Termin',
      empty: 'leer',
      unreadable: 'nicht lesbar',
      unrecognised: 'eine Art Mail, die noch nicht verstanden wird: lies sie, und trag ein, was sie sagt',
    },
    putWith: (order, vendor) => `Zu ${order} legen${vendor === null ? '' : `, ${vendor}`}`,
    putWithLabel: (file, order, vendor) => `Zu ${order} legen${vendor === null ? '' : `, ${vendor}`}: ${file}`,
    putWithDone: (file, order) => `${file} liegt jetzt bei ${order}`,
    isWith: 'Liegt bei',
    putAll: (number) => `Alle ${countText(number)} zu den Bestellungen legen, die sie nennen`,
    putAllDone: (number) => `${plural(number, 'Mail', 'Mails')} zu ihren Bestellungen gelegt`,
    orders: (fresh, changed) =>
      [
        fresh > 0 ? plural(fresh, 'neue Bestellung', 'neue Bestellungen') : '',
        changed > 0 ? `${plural(changed, 'Bestellung', 'Bestellungen')} geändert` : '',
      ]
        .filter((part) => part !== '')
        .join(', ') || 'keine Bestellung geändert',
    failed: (number) => `${countText(number)} nicht lesbar`,
    failedMore: (number) => `${plural(number, 'Datei war', 'Dateien waren')} nicht lesbar`,
    failures: 'Dateien, die nicht lesbar waren',
    unreadable: (name) => `„${name}“ ließ sich nicht öffnen: verschoben oder keine Datei.`,
    seeOrders: 'Zu den Bestellungen',
  },
  documents: {
    title: 'Dokumente',
    none: 'Noch keine. Leg hier einen Beleg, ein Bild oder eine andere Datei ab.',
    attach: 'Anheften…',
    attaching: 'Wird angeheftet…',
    drop: 'Ablegen, um es hier anzuheften',
    dropMore: 'Jede Art von Datei bis 100 MB; was darin steht, wird nicht gelesen',
    isAttached: 'angeheftet',
    isRead: 'gelesen',
    isNotUnderstood: 'nicht verstanden',
    notUnderstood: (mails) =>
      mails === 1
        ? '1 Mail zu dieser Bestellung wurde nicht verstanden: Was darin steht, zählt nur, soweit du es einträgst.'
        : `${countText(mails)} Mails zu dieser Bestellung wurden nicht verstanden: Was darin steht, zählt nur, soweit du es einträgst.`,
    open: 'Öffnen',
    openLabel: (name) => `Text von ${name} öffnen`,
    save: 'Kopie speichern',
    saveLabel: (name) => `Kopie speichern: ${name}`,
    takeOff: 'Abnehmen',
    takeOffLabel: (name) => `${name} abnehmen`,
    attached: (number) => `${plural(number, 'Dokument', 'Dokumente')} angeheftet`,
    result: (number, known, failed) =>
      [
        `${plural(number, 'Dokument', 'Dokumente')} angeheftet`,
        known > 0 ? `${countText(known)} schon vorher angeheftet` : '',
        failed > 0 ? `${countText(failed)} nicht angeheftet` : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    failures: 'Dateien, die nicht angeheftet werden konnten',
    unread: (names) => `${names}: liegt jetzt hier, aber was darin steht, ist nicht gelesen.`,
    readToo: 'Auch einlesen',
    anyType: 'Datei',
    types: {
      'application/pdf': 'PDF',
      'message/rfc822': 'Mail',
      'text/csv': 'Tabelle',
      'text/calendar': 'Kalender',
      text: 'Text',
      image: 'Bild',
    },
  },
};
