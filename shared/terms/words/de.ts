import type { Clause } from '../schedule/clause.ts';
import { hoursText, inUnit, languageNames, listed, number } from './phrases.ts';
import type { TermsWords } from './words.ts';

/** After “innerhalb”: the genitive of one, the dative of many. */
const units = {
  minute: ['einer Minute', 'Minuten'],
  hour: ['einer Stunde', 'Stunden'],
  day: ['eines Tages', 'Tagen'],
  workday: ['eines Arbeitstages', 'Arbeitstagen'],
} as const;

type Counted = Extract<Clause, { type: 'Dispatch' }>['counted'];
const within = (of: number, unit: keyof typeof units): string =>
  of === 1 ? `innerhalb ${units[unit][0]}` : `innerhalb von ${number('de', of)} ${units[unit][1]}`;
const withinDays = (of: number, counted: Counted): string =>
  within(of, counted === 'business_days' ? 'workday' : 'day');
const and = (items: readonly string[]): string => listed('de', items, 'conjunction');
const or = (items: readonly string[]): string => listed('de', items, 'disjunction');

const deleted = (keepDays: number): string =>
  keepDays === 0
    ? 'Gelöscht werden sie, sobald der letzte Kontakt vorbei ist.'
    : `Gelöscht werden sie spätestens ${keepDays === 1 ? 'einen Tag' : `${number('de', keepDays)} Tage`} nach dem letzten Kontakt.`;

function replyTime({ minutes, clock }: Extract<Clause, { type: 'ReplyTime' }>): string {
  const { count, unit } = inUnit(minutes);
  switch (clock) {
    case 'open_hours':
      return `${minutes % 60 === 0 ? within(minutes / 60, 'hour') : within(minutes, 'minute')} zu beantworten, gezählt nur in der Öffnungszeit`;
    case 'open_days':
      return unit === 'day'
        ? `${within(count, 'workday')} zu beantworten`
        : `${within(count, unit)} zu beantworten, geschlossene Tage nicht gezählt`;
    case 'all_hours':
      return `${within(count, unit)} zu beantworten`;
  }
}

const channel: TermsWords['channel'] = {
  email: 'E-Mail',
  phone: 'Telefon',
  chat: 'Chat',
  social: 'soziale Medien',
  store: 'Besuch im Geschäft',
  letter: 'Brief',
  form: 'Webformular',
};
const reached: TermsWords['channel'] = {
  email: 'per E-Mail',
  phone: 'per Telefon',
  chat: 'per Chat',
  social: 'über soziale Medien',
  store: 'im Geschäft',
  letter: 'per Brief',
  form: 'über ein Webformular',
};
const asked: TermsWords['channel'] = {
  email: 'Meine E-Mails',
  phone: 'Meine Anrufe',
  chat: 'Meine Nachrichten im Chat',
  social: 'Meine Nachrichten in sozialen Medien',
  store: 'Meine Fragen im Geschäft',
  letter: 'Meine Briefe',
  form: 'Meine Anfragen über ein Webformular',
};
const topic: TermsWords['topic'] = {
  service: 'Nachrichten zu meinen Bestellungen und Verträgen',
  marketing: 'Werbung',
  news: 'Neuigkeiten aus dem Unternehmen',
  surveys: 'Umfragen',
};
const engagementWish: TermsWords['engagementWish'] = {
  help: 'Hilfe, wenn ich frage',
  advice: 'Beratung',
  offers: 'Angebote',
  news: 'Neuigkeiten',
  community: 'eine Gemeinschaft von Kundinnen und Kunden',
  shaping: 'Mitsprache bei dem, was entsteht',
};
const intensity: TermsWords['intensity'] = ['lose', 'leicht', 'regelmäßig', 'eng', 'intensiv'];
const ideaUse: TermsWords['ideaUse'] = {
  answer_me: 'um mir zu antworten',
  improve_for_me: 'um für mich etwas zu verbessern',
  improve_for_all: 'um für alle etwas zu verbessern',
  publish: 'um sie zu veröffentlichen',
  sell: 'um sie oder was daraus entsteht zu verkaufen',
};
const breachStep: TermsWords['breachStep'] = {
  tell_me: 'ich werde davon benachrichtigt',
  put_right: 'der Verstoß wird behoben',
  make_good: 'meine Kosten werden mir ersetzt',
  delete_data: 'meine Daten werden auf Wunsch gelöscht',
  end_agreement: 'ich darf die Vereinbarung beenden',
  may_publish: 'ich darf es öffentlich sagen',
};
const purpose: TermsWords['purpose'] = {
  'ieee7012:ServiceDelivery': 'um die Leistung zu erbringen, die ich wollte',
  'ieee7012:ServiceImprovement': 'um die Leistung zu verbessern',
  'dpv:CustomerCare': 'um mir zu antworten und zu helfen',
  'dpv:DeliveryOfGoods': 'um Waren zu liefern',
  'dpv:PaymentManagement': 'um Zahlungen abzuwickeln',
  'dpv:CustomerOrderManagement': 'um meine Bestellungen abzuwickeln',
  'dpv:CustomerClaimsManagement': 'um Rücksendungen, Erstattungen und Beschwerden abzuwickeln',
  'dpv:FraudPreventionAndDetection': 'um Betrug zu verhindern und zu erkennen',
  'dpv:LegalCompliance': 'um gesetzliche Pflichten zu erfüllen',
  'dpv:DirectMarketing': 'um mir unmittelbar Werbung zu senden',
  'dpv:ServicePersonalisation': 'um die Leistung auf mich abzustimmen',
  'dpv:ProvideProductRecommendations': 'um mir Produkte zu empfehlen',
  'dpv:PersonalisedAdvertising': 'um mir auf mich zugeschnittene Werbung zu zeigen',
  'dpv:ResearchAndDevelopment': 'für Forschung und Entwicklung',
  'dpv:ScientificResearch': 'für die Wissenschaft',
  'dpv:PublicBenefit': 'zum Wohl der Allgemeinheit',
};

const strict =
  'Meine Daten dienen nur der Leistung für mich: keine Analyse, kein Tracking, kein Profil, keine Weitergabe.';
const analytics =
  'Erlaubt ist auch, selbst zu messen, wie die Leistung genutzt wird; kein Tracking, kein Profil, keine Weitergabe.';
const tracking = 'Erlaubt ist auch, selbst zu verfolgen, wie ich die Leistung nutze; kein Profil, keine Weitergabe.';
const profiling = 'Erlaubt ist auch ein Profil von mir für den eigenen Gebrauch; keine Weitergabe.';
const sharing = 'Erlaubt ist auch die Weitergabe von Daten, die nicht mehr erkennen lassen, wer ich bin; sonst keine.';
const portable = 'Und ich kann meine Daten mitnehmen.';

export const termsInGerman: TermsWords = {
  agreement: {
    'SD-BASE': { title: 'Nur die Leistung', gist: strict },
    'SD-BASE-DP': { title: 'Nur die Leistung, Daten zum Mitnehmen', gist: `${strict} ${portable}` },
    'SD-BASE-A': { title: 'Leistung und Analyse', gist: analytics },
    'SD-BASE-A-DP': { title: 'Leistung und Analyse, Daten zum Mitnehmen', gist: `${analytics} ${portable}` },
    'SD-BASE-AT': { title: 'Leistung, Analyse und Tracking', gist: tracking },
    'SD-BASE-AT-DP': { title: 'Leistung, Analyse und Tracking, Daten zum Mitnehmen', gist: `${tracking} ${portable}` },
    'SD-BASE-ATP': { title: 'Leistung, Analyse, Tracking und Profil', gist: profiling },
    'SD-BASE-ATP-DP': {
      title: 'Leistung, Analyse, Tracking und Profil, Daten zum Mitnehmen',
      gist: `${profiling} ${portable}`,
    },
    'SD-BASE-ATP-S3P': { title: 'Leistung, Analyse, Tracking, Profil und anonyme Weitergabe', gist: sharing },
    'SD-BASE-ATP-S3P-DP': {
      title: 'Leistung, Analyse, Tracking, Profil und anonyme Weitergabe, Daten zum Mitnehmen',
      gist: `${sharing} ${portable}`,
    },
    PDC: {
      title: 'Daten, die ich beitrage',
      gist: 'Ich gebe eigene Daten, für die unten genannten Zwecke und keine anderen.',
    },
    'PDC-GOOD': {
      title: 'Daten für das Gemeinwohl',
      gist: 'Ich gebe eigene Daten, zum Wohl der Allgemeinheit.',
    },
    'PDC-INTENT': {
      title: 'Daten darüber, was ich kaufen möchte',
      gist: 'Ich sage, was ich suche, damit es mir angeboten werden kann.',
    },
    'PDC-AI': {
      title: 'Daten, um KI zu trainieren',
      gist: 'Ich gebe eigene Daten, um künstliche Intelligenz zu trainieren und zu betreiben.',
    },
    TPR: {
      title: 'Zwischen zwei Menschen',
      gist: 'Es geht um zwei Menschen, und was sie einander sagen, bleibt zwischen ihnen.',
    },
    'TPR-IDENTITY-REF': {
      title: 'Zwischen zwei Menschen, mit Bestätigung der Person',
      gist: 'Es geht um zwei Menschen, und der andere darf bestätigen, wer ich bin.',
    },
  },
  group: {
    service: 'Jemand leistet etwas für mich',
    contribution: 'Ich trage Daten bei',
    personal: 'Zwischen zwei Menschen',
  },
  rule: { required: 'Pflicht', permitted: 'Erlaubt', prohibited: 'Nicht erlaubt' },
  point: {
    service: {
      required: 'Meine Daten nur für die Leistung verwenden, die ich wollte, und für das, was hier sonst erlaubt ist.',
    },
    analytics: {
      permitted: 'Selbst zählen und messen, wie die Leistung genutzt wird.',
      prohibited: 'Zählen und messen, wie ich die Leistung nutze.',
    },
    analytics_third: { prohibited: 'Andere zählen und messen lassen, wie ich die Leistung nutze.' },
    tracking: {
      permitted: 'Selbst verfolgen, was ich mit der Leistung tue.',
      prohibited: 'Verfolgen, was ich tue.',
    },
    tracking_third: { prohibited: 'Andere verfolgen lassen, was ich tue.' },
    profiling: {
      permitted: 'Für den eigenen Gebrauch ein Profil von mir bilden.',
      prohibited: 'Ein Profil von mir bilden.',
    },
    profiling_third: { prohibited: 'Andere ein Profil von mir bilden lassen.' },
    sharing_anonymised: {
      permitted: 'Daten weitergeben, die nicht mehr erkennen lassen, wer ich bin.',
      prohibited: 'Meine Daten weitergeben, auch wenn sie nicht mehr erkennen lassen, wer ich bin.',
    },
    sharing: { prohibited: 'Daten weitergeben, die erkennen lassen, wer ich bin.' },
    portability: { required: 'Mir meine Daten in einer Form geben, die ich anderswohin mitnehmen kann.' },
    contributed_ai: { permitted: 'Künstliche Intelligenz mit dem trainieren und betreiben, was ich beitrage.' },
    contributed_intent: { permitted: 'Nutzen, was ich suche, um es mir anzubieten.' },
    contributed_public_good: { permitted: 'Zum Wohl der Allgemeinheit nutzen, was ich beitrage.' },
    personal_relationship: {
      permitted: 'Meine Daten verwenden, um miteinander zu sprechen und einander zu schreiben.',
    },
    identity_reference: { permitted: 'Bestätigen, wer ich bin.' },
  },
  clause: {
    ContactPoint: ({ channel: by, wanted, email, telephone, hoursAvailable, zone }) => {
      const where = [email, telephone].filter((it) => it !== undefined);
      const at = where.length === 0 ? '' : ` (${and(where)})`;
      const when = hoursAvailable === undefined ? '' : `: ${hoursText('de', hoursAvailable, zone)}`;
      return `Kontakt ${reached[by]}${at} ist mir ${wanted ? 'recht' : 'nicht recht'}${when}.`;
    },
    ContactTopic: ({ topic: about, wanted }) => `Ich möchte ${wanted ? '' : 'keine '}${topic[about]} erhalten.`,
    Language: ({ availableLanguage }) => `Sprache mit mir: ${or(languageNames('de', availableLanguage))}.`,
    ContactFrequency: ({ atMost, per }) => {
      const time = { day: 'am Tag', week: 'in der Woche', month: 'im Monat', year: 'im Jahr' }[per];
      return atMost === 0
        ? 'Kontakt ist mir nur recht, wenn ich darum gebeten habe.'
        : `Kontakt, um den ich nicht gebeten habe, ist mir höchstens ${atMost === 1 ? 'einmal' : `${number('de', atMost)}-mal`} ${time} recht.`;
    },
    Engagement: ({ intensity: level, wishes, note }) =>
      `Wie eng ich einbezogen werden möchte: ${intensity[level - 1]} (${level} von 5).${wishes.length === 0 ? '' : ` Ich wünsche mir ${and(wishes.map((it) => engagementWish[it]))}.`}${note === undefined ? '' : ` ${note}`}`,
    ReplyTime: (clause) => `${asked[clause.channel]} sind ${replyTime(clause)}.`,
    Dispatch: ({ days, counted }) =>
      `Was ich bestelle, ist ${days === 0 ? 'am selben Tag' : withinDays(days, counted)} zu versenden.`,
    Delivery: ({ days, counted }) =>
      `Was ich bestelle, ist ${days === 0 ? 'am selben Tag' : withinDays(days, counted)} zu liefern.`,
    StatedDate: ({ graceDays, counted }) => {
      const unit = counted === 'business_days' ? 'Arbeitstag' : 'Tag';
      const grace = graceDays === 1 ? `ein ${unit}` : `${number('de', graceDays)} ${unit}e`;
      return `Ein genanntes Datum ist ein Versprechen${graceDays === 0 ? '' : `; ${grace} Aufschub ${graceDays === 1 ? 'ist' : 'sind'} mir recht`}.`;
    },
    DelayNotice: ({ hoursBefore }) => {
      const time = hoursBefore === 1 ? 'eine Stunde' : `${number('de', hoursBefore)} Stunden`;
      return `Von einer Verspätung erfahre ich${hoursBefore === 0 ? ', bevor das Datum vorbei ist' : ` mindestens ${time} vor dem Datum`}.`;
    },
    ReturnWindow: ({ days, counted }) =>
      days === 0
        ? 'Für Rückgaben verlange ich keine Frist.'
        : `Was ich erhalten habe, darf ich ${withinDays(days, counted)} zurückgeben.`,
    Refund: ({ days, counted, since }) => {
      const from = {
        asked: 'ich darum gebeten habe',
        sent_back: 'ich die Sache zurückgesandt habe',
        received_back: 'die Sache bei Ihnen eingegangen ist',
      };
      return `Mein Geld bekomme ich ${days === 0 ? 'an dem Tag zurück, an dem' : `${withinDays(days, counted)} zurück, nachdem`} ${from[since]}.`;
    },
    PurposeAndRetention: ({ purpose: what, keepDays }) =>
      `Meine Daten dürfen ${purpose[what].startsWith('um ') ? `verwendet werden, ${purpose[what]}` : `${purpose[what]} verwendet werden`}. ${deleted(keepDays)}`,
    ContributedIdeas: ({ owner, uses, credited }) => {
      const owned = { person: 'bleiben meine', both: 'gehören beiden Seiten', company: 'gehen an das Unternehmen' }[
        owner
      ];
      const used =
        uses.length === 0
          ? 'gar nicht verwendet werden'
          : `verwendet werden, ${and(uses.map((it) => ideaUse[it]))}, sonst nicht`;
      return `Ideen, die ich beitrage, ${owned}; sie dürfen ${used}. ${credited ? 'Wo sie verwendet werden, werde ich genannt.' : 'Genannt werden muss ich nicht.'}`;
    },
    Breach: ({ remedyDays, counted, steps }) => {
      const time = remedyDays === 0 ? 'sofort' : withinDays(remedyDays, counted);
      const then = and(steps.map((it) => breachStep[it]));
      return `Wird ein Punkt nicht eingehalten, gilt: ${then.charAt(0).toUpperCase()}${then.slice(1)}. Zu beheben ist der Verstoß ${time}.`;
    },
  },
  clauseTitle: {
    ContactPoint: ({ channel: by }) => `Kontakt ${reached[by]}`,
    ContactTopic: ({ topic: about }) =>
      `Thema: ${{ service: 'Bestellungen und Verträge', marketing: 'Werbung', news: 'Neuigkeiten', surveys: 'Umfragen' }[about]}`,
    Language: () => 'Sprache',
    ContactFrequency: () => 'Wie oft',
    Engagement: () => 'Wie eng',
    ReplyTime: ({ channel: by }) => `Antworten ${reached[by]}`,
    Dispatch: () => 'Versand',
    Delivery: () => 'Lieferung',
    StatedDate: () => 'Genannte Daten',
    DelayNotice: () => 'Nachricht von Verspätungen',
    ReturnWindow: () => 'Rückgabe',
    Refund: () => 'Erstattung',
    PurposeAndRetention: ({ purpose: what }) => `Meine Daten, ${purpose[what]}`,
    ContributedIdeas: () => 'Ideen, die ich beitrage',
    Breach: () => 'Wenn ein Punkt nicht eingehalten wird',
  },
  channel,
  reached,
  topic,
  frequency: { day: 'am Tag', week: 'in der Woche', month: 'im Monat', year: 'im Jahr' },
  engagementWish,
  intensity,
  ideaUse,
  breachStep,
  purpose,
  data: {
    'pd:Name': 'Name',
    'pd:EmailAddress': 'E-Mail-Adresse',
    'pd:TelephoneNumber': 'Telefonnummer',
    'pd:PhysicalAddress': 'Postanschrift',
    'pd:BirthDate': 'Geburtsdatum',
    'pd:Gender': 'Geschlecht',
    'pd:Language': 'Sprache',
    'pd:AccountIdentifier': 'Kontonummer beim Unternehmen',
    'pd:UID': 'Kundennummer',
    'pd:Username': 'Benutzername',
    'pd:PaymentCardNumber': 'Kartennummer',
    'pd:BankAccount': 'Bankverbindung',
    'pd:Transactional': 'Zahlungen',
    'pd:Purchase': 'Einkäufe',
    'pd:Communication': 'Nachrichten',
    'pd:Location': 'Aufenthaltsorte',
    'pd:IPAddress': 'Internetadresse',
    'pd:DeviceBased': 'Geräte',
    'pd:BrowsingBehavior': 'was ich mir ansehe',
    'pd:Preference': 'Vorlieben',
    'pd:Interest': 'Interessen',
    'pd:Opinion': 'Meinungen',
    'pd:Picture': 'Bilder',
    'pd:MedicalHealth': 'Gesundheit',
    'pd:Identifying': 'alles, was mich erkennen lässt',
    'dpv:PersonalData': 'alle meine personenbezogenen Daten',
  },
  declineReason: {
    not_our_practice: 'Zu den Bedingungen von Kundinnen und Kunden schließen wir keine Verträge.',
    law: 'Ein Gesetz lässt es nicht zu.',
    cannot_keep: 'Wir könnten es nicht einhalten.',
    only_our_terms: 'Es gelten nur unsere eigenen Bedingungen.',
    unknown_person: 'Wir wissen nicht, von wem das kommt.',
    other: 'Ein anderer Grund.',
  },
  reason: {
    too_large: 'Die Datei ist größer als jede Datei dieser Art.',
    not_utf8: 'Die Datei ist kein Text in UTF-8.',
    not_json: 'Die Datei ist kein JSON.',
    too_deep: 'Die Datei ist tiefer verschachtelt als jede Datei dieser Art.',
    duplicate_member: 'Ein Eintrag steht zweimal da, ließe sich also auf zwei Arten lesen.',
    forbidden_member: 'Ein Eintrag trägt einen Namen, der für Programme etwas anderes bedeutet.',
    lone_surrogate: 'Ein Text ist beschädigt: ein halbes Zeichen.',
    odd_number: 'Eine Zahl steht nicht in ihrer einen festgelegten Schreibweise.',
    unseen_character: 'Ein Text enthält ein Zeichen, das unsichtbar ist oder die Schreibrichtung ändert.',
    markup: 'Ein Text enthält HTML. Texte einer Antwort sind schlicht.',
    no_offer_inside: 'Die Seite enthält kein Angebot.',
    page_altered:
      'Das Angebot in der Seite ist unversehrt, aber was darum steht, wurde verändert: Worte oder Programm sind nicht so, wie sie gemacht wurden. Es gilt allein das Angebot.',
    not_canonical:
      'Die Vereinbarung steht nicht in der festgelegten Schreibweise (RFC 8785); es sind nicht die Bytes, die beide Seiten haben.',
    unknown_kind: 'Die Datei ist weder ein Angebot noch eine Antwort noch eine Vereinbarung.',
    missing_member: 'Etwas fehlt.',
    unknown_member: 'Etwas gehört nicht dorthin.',
    wrong_value: 'Dieser Wert darf dort nicht stehen.',
    lookalike_name: 'Ein Name steht in Buchstaben, die wie andere aussehen.',
    policy_differs: 'Die maschinenlesbaren Regeln sind nicht die, die sich aus Vereinbarung und Punkten ergeben.',
    altered: 'Dieser Teil wurde nach dem Unterschreiben geändert.',
    bad_signature: 'Die Unterschrift passt nicht zu dem, was unterschrieben ist.',
    wrong_key: 'Unterschrieben hat ein anderer Schlüssel als der genannte.',
    from_future: 'Angeblich entstand sie zu einer Zeit, die noch nicht gekommen ist.',
    expired: 'Die Frist ist abgelaufen.',
    wrong_order: 'Angeblich entstand sie vor dem, worauf sie folgt.',
    other_offer: 'Es geht um ein anderes Angebot.',
    other_party: 'Der Schlüssel ist nicht der, unter dem dieses Unternehmen bekannt ist.',
    replaced: 'An die Stelle des Angebots, dem es gilt, ist ein neueres getreten.',
    replayed: 'Das Angebot hat schon seine Antwort.',
    ended: 'Das Angebot wurde zurückgezogen, oder die Vereinbarung ist beendet.',
  },
  state: {
    requested: 'Angefragt',
    initiated: 'Verfasst, nicht gesendet',
    pending_response: 'Wartet auf Antwort',
    counter_offer_made: 'Gegenangebot',
    accepted: 'Angenommen',
    refused: 'Abgelehnt',
    expired: 'Abgelaufen',
    terminated: 'Beendet',
  },
};
