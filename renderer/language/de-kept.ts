import type { englishKept } from './en-kept.ts';
import { countText, plural } from './numbers.ts';

/** How agreements are kept, in German. */
export const germanKept: typeof englishKept = {
  title: 'Bedingungen eingehalten',
  none: 'Aus dieser Vereinbarung ist noch nichts geworden.',
  counts: (kept, broken, open) =>
    [
      ...(kept > 0 ? [`${countText(kept)} eingehalten`] : []),
      ...(broken > 0 ? [`${countText(broken)} gebrochen`] : []),
      ...(open > 0 ? [`${countText(open)} offen`] : []),
    ].join(', ') || 'nicht entschieden',
  looks: (name) => `Sieht nach Verstoß aus: ${name}`,
  sign: {
    interaction: 'ein Kontakt',
    order: 'eine Bestellung',
    expectation: 'das Erwartete',
    document: 'ein Dokument',
  },
  record: 'Verstoß festhalten',
  recordLabel: (clause, name) => `Verstoß festhalten, ${clause}: ${name}`,
  recording: (party) => `Verstoß von ${party} gegen Bedingungen`,
  recorded: 'Als Verstoß festgehalten',
  unwatched: (points) =>
    `Davon erzählt nichts, was hereinkommt, darum wird es nicht von selbst geprüft: ${points}. Halte einen Verstoß fest, wo du einen siehst.`,
  profile: (party) => `Alles zu ${party}`,
  offers: 'Angebote',
  breaches: 'Verstöße',
  shown: (number, more) => (more ? `die neuesten ${countText(number)}` : plural(number, 'Verstoß', 'Verstöße')),
  noBreaches: 'Keine Vereinbarung gilt als gebrochen.',
  noBreachesMore:
    'Was nach einem Verstoß aussieht, steht bei der Vereinbarung und im Profil des Gegenübers; ob es einer ist, sagst du.',
  toOffers: 'Angebote zeigen',
  choose: 'Wähle einen Verstoß, um seine Vereinbarung zu sehen.',
  broken: 'Was gebrochen wurde',
  notKept: (point) => `Nicht eingehalten: ${point}`,
  moreBroken: (number) =>
    `${plural(number, 'weiterer Verstoß steht', 'weitere Verstöße stehen')} unten bei „Bedingungen eingehalten“.`,
  on: 'Am',
  breach: {
    open: 'Verstoß festhalten…',
    title: 'Verstoß festhalten',
    clause: 'Welcher Punkt',
    shows: 'Was ihn zeigt',
    nothing: 'Nur was hier steht',
    what: 'Was geschah',
    today: 'Leer: heute',
    thatDay: 'Leer: der Tag dieses Kontakts',
    error: 'Schreib, was geschah, oder wähle, was es zeigt.',
  },
};
