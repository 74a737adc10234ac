import type { englishChain } from './en-chain.ts';
import { countText, plural } from './numbers.ts';

/** What the chain speaks of on every screen: verdicts, gaps, bases, states, roles, channels, in German. */
export const germanChain: typeof englishChain = {
  verdict: {
    exceeded: 'Übertroffen',
    met: 'Gehalten',
    missed: 'Verfehlt',
    overdue: 'Überfällig',
    open: 'Offen',
    dropped: 'Entfallen',
  },
  noVerdict: 'Keine Zusage',
  unknown: 'Nicht bekannt',
  meant: (word) => `Was „${word}“ heißt`,

  gap: (days) =>
    days === 0
      ? 'pünktlich'
      : days < 0
        ? `${plural(-days, 'Tag', 'Tage')} früher`
        : `${plural(days, 'Tag', 'Tage')} zu spät`,
  gapSoFar: (days) => `bisher ${plural(days, 'Tag', 'Tage')} zu spät`,
  gapWithinGrace: (days) => `${plural(days, 'Tag', 'Tage')} zu spät, noch in der Kulanz`,
  businessDays: (days) => plural(Math.abs(days), 'Werktag', 'Werktage'),
  gapToCurrent: (days) =>
    days === 0
      ? 'pünktlich nach dem, was zuletzt gesagt wurde'
      : `${plural(Math.abs(days), 'Tag', 'Tage')} ${days < 0 ? 'vor' : 'nach'} dem, was zuletzt gesagt wurde`,
  by: (deadline) => `bis ${deadline}`,
  today: 'heute',

  basis: {
    paid: 'Bezahlt',
    promised: 'Zugesagt',
    law: 'Laut Gesetz',
    estimated: 'Geschätzt',
    norm: 'Üblich',
    wish: 'Dein Wunsch',
  },
  basisAgreed: (day) => `Zugesagt durch eure Vereinbarung vom ${day}`,
  grace: (days) => (days === 0 ? 'ohne Kulanz' : `${days === 1 ? '1 Werktag' : `${countText(days)} Werktage`} Kulanz`),
  graceReply: (share) => `${share} mehr als Kulanz`,

  kind: {
    delivery: 'Lieferung',
    dispatch: 'Versand',
    reply: 'Antwort',
    refund: 'Erstattung',
    return: 'Rücksendung',
    repair: 'Reparatur',
    other: 'Zusage',
  },
  happened: {
    delivery: 'Zugestellt',
    dispatch: 'Versandt',
    reply: 'Beantwortet',
    refund: 'Erstattet',
    return: 'Zurückgegeben',
    repair: 'Repariert',
    other: 'Erledigt',
  },

  orderState: {
    placed: 'Bestellt',
    partly_shipped: 'Teils versandt',
    shipped: 'Unterwegs',
    out_for_delivery: 'In Zustellung',
    ready_for_pickup: 'Abholbereit',
    delivered: 'Zugestellt',
    cancelled: 'Storniert',
    returned: 'Zurückgegeben',
    refunded: 'Erstattet',
  },
  shipmentState: {
    announced: 'Angekündigt',
    shipped: 'Unterwegs',
    out_for_delivery: 'In Zustellung',
    ready_for_pickup: 'Abholbereit',
    delivery_failed: 'Zustellung gescheitert',
    delivered: 'Zugestellt',
    returned: 'Zurückgegangen',
    lost: 'Verloren',
  },

  role: {
    vendor: 'Händler',
    marketplace: 'Marktplätze',
    carrier: 'Zusteller',
    maker: 'Hersteller',
    service: 'Dienste',
    payment: 'Zahlung',
    adviser: 'Ratgeber',
    peer: 'Menschen',
  },
  channel: {
    email: 'E-Mail',
    phone: 'Telefon',
    chat: 'Chat',
    social: 'Soziale Medien',
    store: 'Im Geschäft',
    letter: 'Brief',
    form: 'Webformular',
  },
  felt: ['Schlecht', 'Nicht gut', 'Weder noch', 'Gut', 'Sehr gut'],
  roleOne: {
    vendor: 'Händler',
    marketplace: 'Marktplatz',
    carrier: 'Zusteller',
    maker: 'Hersteller',
    service: 'Dienst',
    payment: 'Zahlung',
    adviser: 'Ratgeber',
    peer: 'Mensch',
  },
};
