import type { englishCommands } from './en-commands.ts';

/** The palette, the menus, the tray and what the desktop tells, in German. */
export const germanCommands: typeof englishCommands = {
  palette: {
    label: 'Befehle',
    open: 'Befehle…',
    placeholder: 'Was willst du tun oder finden?',
    none: 'Nichts passt. Eine Bestellung findet sich über Händler, Nummer oder Artikel, alles andere über Namen oder Thema.',
    screen: 'Bereich',
    shortcuts: 'Tasten',
    sheet: [
      ['↑ ↓', 'Durch eine Liste gehen; Bild auf, Bild ab, Pos1 und Ende gehen weiter'],
      ['Enter', 'In die Geschichte des Gewählten; in einem Formular: festhalten'],
      ['Esc', 'Zurück zur Liste; Offenes schließen'],
      ['Leertaste', 'Die gewählte Bestellung markieren, um mehrere zugleich zu behandeln; Esc hebt es auf'],
      ['Umschalt+↑ ↓', 'Weitere Bestellungen markieren'],
      ['CmdOrCtrl+A', 'Alle Bestellungen der Liste markieren'],
      ['Tab', 'Zum Nächsten; mit Umschalt zum Vorigen'],
      ['↑ ↓ bei Tagen', 'Einen Tag später oder früher'],
      ['A X D C', 'Auf einer Zeile von „Heute“: angekommen, kam nie, ruhen lassen, Kontakt festhalten'],
    ],
  },
  commands: {
    addFiles: 'Mail oder andere Dateien hinzufügen',
    search: 'In der Liste suchen',
    saveOrders: 'Gelistete Bestellungen als CSV sichern',
    undo: 'Zurücknehmen',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    zoomReset: 'Originalgröße',
    fullScreen: 'Vollbild',
    minimize: 'Minimieren',
    closeWindow: 'Fenster schließen',
    about: 'Über Counterpart',
    quit: 'Counterpart beenden',
  },
  desktop: {
    menus: { file: 'Datei', edit: 'Bearbeiten', view: 'Ansicht', go: 'Gehe zu', window: 'Fenster', help: 'Hilfe' },
    editing: {
      redo: 'Wiederholen',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einfügen',
      selectAll: 'Alles auswählen',
    },
    tray: { open: 'Counterpart öffnen', today: 'Heute' },
    told: {
      overdue: 'Überfällig',
      arriving: 'Kommt an',
      collect: 'Abholbereit',
      many: {
        overdue: '{count} Zusagen sind überfällig geworden',
        arriving: '{count} Lieferungen sollen heute ankommen',
        collect: '{count} Sendungen liegen zur Abholung bereit',
      },
      more: '{count} Dinge sind überfällig oder kommen an',
    },
  },
};
