import type { englishInteractions } from './en-interactions.ts';
import type { ReplyClock } from '../../shared/judge/index.ts';
import { countText, plural } from './numbers.ts';

function spanText(minutes: number, clock: ReplyClock): string {
  if (clock === 'open_hours')
    return minutes % 60 === 0
      ? plural(minutes / 60, 'Öffnungsstunde', 'Öffnungsstunden')
      : `${plural(minutes, 'Minute', 'Minuten')} Öffnungszeit`;
  const ofDays = clock === 'open_days' ? ' an Werktagen' : '';
  if (minutes % 1440 === 0)
    return clock === 'open_days'
      ? plural(minutes / 1440, 'Werktag', 'Werktage')
      : plural(minutes / 1440, 'Tag', 'Tage');
  return minutes % 60 === 0
    ? `${plural(minutes / 60, 'Stunde', 'Stunden')}${ofDays}`
    : `${plural(minutes, 'Minute', 'Minuten')}${ofDays}`;
}

/** Contacts and threads, in German. */
export const germanInteractions: typeof englishInteractions = {
  interactionsPage: {
    log: 'Kontakt festhalten…',
    logTitle: 'Kontakt festhalten',
    answerTitle: { outbound: 'Ich habe geantwortet', inbound: 'Sie haben geantwortet' },
    whatWasSaid: { outbound: 'Was ich gesagt habe', inbound: 'Was sie gesagt haben' },
    search: 'Nach dem Thema suchen',
    about: 'Worum es ging',
    when: 'Wann',
    reply: 'Antwort',
    nobody: 'niemand genannt',
    between: {
      outbound: (name) => `Du an ${name ?? 'jemanden'}`,
      inbound: (name) => `${name ?? 'Jemand'} an dich`,
    },
    direction: { outbound: 'Ich habe mich gemeldet', inbound: 'Sie haben sich gemeldet' },
    directionLabel: 'Wer sich gemeldet hat',
    channel: 'Weg',
    who: 'Wer',
    order: 'Bestellung',
    felt: 'Wie es sich anfühlte',
    topicLabel: 'Art der Nachricht',
    topic: { service: 'Zu Bestellungen', marketing: 'Werbung', news: 'Neuigkeiten', surveys: 'Umfrage' },
    with: 'Mit wem',
    what: 'Worum es ging',
    iAwait: 'Ich erwarte eine Antwort',
    replyBasis: 'Warum bis dann',
    theyAwait: 'Sie erwarten meine Antwort',
    byWhen: 'Bis wann',
    dueByPreset: (when, span) =>
      `Leer: bis ${when}. Counterpart hält ${span} für üblich; in den Einstellungen lässt sich das ändern.`,
    dueBySetting: (when, span) => `Leer: bis ${when}; in den Einstellungen: ${span}`,
    dueByTerms: (when, span) => `Leer: bis ${when}; vereinbart: ${span}`,
    dueByNothing: 'Auf diesem Weg ist keine Frist üblich: Nenne einen Tag, sonst wird nichts erwartet.',
    span: spanText,
    now: 'Leer: gerade eben',
    aboutOrder: 'Zu welcher Bestellung',
    awaited: 'Erwartete Antworten',
    answered: (when) => `beantwortet ${when}`,
    noDate: 'ohne Termin',
    actions: 'Was danach kam',
    thread: 'Verlauf',
    asked: (when) => `gefragt ${when}`,
    dueAt: (when) => `fällig ${when}`,
    stands: 'die Uhr steht: Es wartet auf dich',
    notAnswered: 'noch keine Antwort',
    pauses: (number) => (number === 1 ? 'einmal angehalten' : `${countText(number)}-mal angehalten`),
    theyAnswered: 'Sie haben geantwortet…',
    iAnswered: 'Ich habe geantwortet…',
    none: 'Noch ist kein Kontakt festgehalten.',
    noneMore:
      'Halte einen Anruf, einen Chat oder eine Mail fest und sag, bis wann du die Antwort erwartest: Sie wird beurteilt wie jede Zusage.',
    choose: 'Wähle einen Kontakt, um zu sehen, was daraus wurde.',
    shown: (number, more) => (more ? `die neuesten ${countText(number)}` : plural(number, 'Kontakt', 'Kontakte')),
    error: { party: 'Sag, mit wem.', summary: 'Sag in wenigen Worten, worum es ging.' },
  },
};
