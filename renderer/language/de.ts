import {
  dataCategoryInGerman,
  dataPageInGerman,
  dataPurposeInGerman,
  denialReasonInGerman,
  requestStateInGerman,
} from './de-data.ts';
import { germanRefusals } from './de-refusals.ts';
import { germanRules } from './de-rules.ts';
import { germanChain } from './de-chain.ts';
import { germanToday } from './de-today.ts';
import { germanOrders } from './de-orders.ts';
import { germanEvidence } from './de-evidence.ts';
import { germanParties } from './de-parties.ts';
import { germanProjects } from './de-projects.ts';
import { germanInteractions } from './de-interactions.ts';
import { germanIntake } from './de-intake.ts';
import { germanEntering } from './de-entering.ts';
import { germanCommands } from './de-commands.ts';
import { germanHistory } from './de-history.ts';
import { germanJoining } from './de-joining.ts';
import { germanSettings } from './de-settings.ts';
import { germanTerms } from './de-terms.ts';
import type { Language } from './language.ts';

/** Every text of the window, in German. */
export const german: Language = {
  app: 'Counterpart',
  nav: {
    label: 'Hauptbereiche',
    parts: 'Teile dieser Ansicht',
    today: 'Heute',
    orders: 'Bestellungen',
    interactions: 'Kontakte',
    projects: 'Vorhaben',
    vendors: 'Händler',
    couriers: 'Zusteller',
    standings: 'Verlässlichkeit',
    data: 'Meine Daten',
    terms: 'Bedingungen',
    history: 'Verlauf',
    settings: 'Einstellungen',
  },
  ...germanChain,

  dataRight: {
    access: 'Auskunft über meine Daten',
    rectification: 'Berichtigung meiner Daten',
    erasure: 'Löschung meiner Daten',
    portability: 'Meine Daten zum Mitnehmen',
    objection: 'Widerspruch gegen die Verwendung meiner Daten',
    opt_out: 'Kein Verkauf und keine Weitergabe meiner Daten',
  },
  dataCategory: dataCategoryInGerman,
  dataPurpose: dataPurposeInGerman,
  dataPage: dataPageInGerman,
  requestState: requestStateInGerman,
  denialReason: denialReasonInGerman,
  ...germanToday,
  ...germanOrders,
  ...germanEvidence,
  ...germanParties,
  ...germanIntake,
  ...germanEntering,
  ...germanInteractions,
  ...germanProjects,
  ...germanCommands,
  joining: germanJoining,
  terms: germanTerms,
  ...germanHistory,
  ...germanSettings,
  trouble: {
    title: 'Das hat nicht geklappt',
    again: 'Noch einmal',
    reading: 'Wird gelesen…',
    opening: 'Deine Daten werden geöffnet… Nach einer Aktualisierung kann das einige Minuten dauern.',
    unreachable: 'Der Agent antwortet nicht. Deine Daten sind sicher; schließ Counterpart und öffne es wieder.',
    broken:
      'Dieser Teil des Fensters geht nicht mehr. Deine Daten sind sicher; versuch es noch einmal oder öffne Counterpart neu.',
  },
  refusal: germanRefusals,
  rule: germanRules,
};
