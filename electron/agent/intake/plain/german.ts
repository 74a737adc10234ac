import { germanDates } from '../dates/names.ts';
import type { PlainLanguage } from './language.ts';

const yours = String.raw`\b(?:ihre?|eure?|deine?) (?:[\w&-]+ ){0,4}?(?:bestellung|lieferung|sendung|paket|päckchen|artikel|ware)\b[^.!?\n]{0,80}?`;

/** What stands between a verb and its participle, the full stops of a day in figures included. */
const sameClause = String.raw`(?:(?!\b(?:wird|werden|wurden?|ist|sind)\b)(?:[^.!?\n]|(?<=\d)\.)){0,90}?`;

export const german: PlainLanguage = {
  code: 'de',
  words: /(?<![\p{L}\d])(?:der|die|das|und|ist|sind|wurde|wird|werden|haben|hat|ihre?|ihr|ihnen|sie|wir|für|mit|von|zum|zur|auf|bei|nicht|eine?|vielen|dank|guten|hallo|bestellung|lieferung|sendung|paket|am|um|uhr)(?![\p{L}\d])/giu,
  dates: germanDates,
  dateOrder: 'day',
  decimal: ',',
  aside: /^(?:re|aw|antw):|gutschrift|erstatt(?:et|ung)|rückgabe|rücksend|retoure|rechnung|bewert|feedback|meinung|umfrage|wie war|zufrieden|warenkorb|angebot|merkliste|erinnerung|mahnung|vorbestell|gutschein|abo\b/i,
  demands: /zollgebühr|unbezahlt|offene (?:gebühr|zahlung|versandkosten)|(?:bezahlen|zahlen|begleichen) sie|(?:bestätigen|aktualisieren) sie ihre (?:adresse|lieferadresse|daten|identität|zahlungsdaten)/i,
  conditional: /(?<![\p{L}])(?:wenn|falls|sobald|sofern|ob|bevor|bis|nachdem|könnte|kann|sollte|würde|teil|teile|beispiel|zu uns|an uns)(?![\p{L}])/iu,
  negation: /(?<![\p{L}])(?:nicht|noch nicht|kein(?:e[nrms]?)?|nie|ohne)(?![\p{L}])/iu,
  events: [
    { event: 'cancelled', subject: /\b(?:ihre?|eure?|deine?) bestellung\b.{0,60}\b(?:wurde|ist) storniert\b|^stornierung (?:ihrer|deiner) bestellung/i, text: /\b(?:ihre?|eure?|deine?) bestellung\b[^.!?\n]{0,60}\b(?:wurde|ist) storniert\b|\bwir haben (?:ihre|deine) bestellung [^.!?\n]{0,30}storniert\b/i },
    { event: 'delivery_failed', subject: /\b(?:nicht angetroffen|zustellversuch|nicht zugestellt werden|zustellung (?:war )?nicht möglich)\b/i, text: new RegExp(`\\bwir haben sie (?:leider )?nicht angetroffen\\b|${yours}\\bkonnte (?:\\w+ ){0,2}nicht zugestellt werden`, 'i') },
    { event: 'ready_for_pickup', subject: /\b(?:abholbereit|liegt zur abholung bereit|zur abholung bereit|kann abgeholt werden|bereit zur abholung)\b/i, text: new RegExp(`${yours}(?:\\babholbereit\\b|\\bliegt [^.!?\\n]{0,60}(?:bereit|zur abholung)\\b|\\bkann (?:ab sofort )?[^.!?\\n]{0,40}abgeholt werden\\b)`, 'i') },
    { event: 'delayed', subject: /\bverspätet\b|\bverspätung\b|verzögert|\blieferverzögerung\b|neuer? (?:voraussichtlicher? )?liefertermin|neues lieferdatum|änderung (?:ihres|deines) liefertermins/i, text: new RegExp(`${yours}(?:\\bverzögert sich\\b|\\bverspätet sich\\b|\\b(?:kommt|trifft) [^.!?\\n]{0,20}später)`, 'i') },
    { event: 'delivered', subject: /\b(?:wurde|ist) (?:\w+ )?(?:zugestellt|geliefert)\b|^zugestellt\b|\b(?:paket|sendung|lieferung|bestellung)\b.{0,40}\bist angekommen\b/i, text: new RegExp(`${yours}\\b(?:wurden?|ist|sind) ${sameClause}(?<=[ ])(?:zugestellt|ausgeliefert|geliefert)\\b`, 'i') },
    { event: 'out_for_delivery', subject: /\bin zustellung\b|\bheute zugestellt\b|\bkommt heute\b|\bim zustellfahrzeug\b/i, text: new RegExp(`${yours}(?:\\bist in zustellung\\b|\\bwird heute [^.!?\\n]{0,40}zugestellt\\b|\\bkommt heute\\b|\\bim zustellfahrzeug\\b)`, 'i') },
    { event: 'shipped', subject: /\b(?:wurde|ist|wurden) (?:\w+ )?(?:versandt|versendet|verschickt|abgeschickt)\b|\bversandbestätigung\b|\b(?:kommt|kommen) in \d+ paketen\b/i, text: new RegExp(`${yours}\\b(?:wurden?|ist|sind) [^.!?\\n]{0,40}?(?:versandt|versendet|verschickt|abgeschickt|an [^.!?\\n]{2,40} übergeben)\\b|\\bwir haben (?:ihre|deine) (?:bestellung|ware|artikel)\\b[^.!?\\n]{0,60}?(?:versandt|versendet|verschickt|abgeschickt)\\b`, 'i') },
    { event: 'in_transit', subject: /\b(?:ist|sind) (?:auf dem weg|unterwegs)\b/i, text: new RegExp(`${yours}\\b(?:ist|sind) (?:jetzt |nun |bereits )?(?:auf dem weg|unterwegs)\\b`, 'i') },
    { event: 'ordered', subject: /\b(?:bestellbestätigung|auftragsbestätigung|bestelleingang|eingangsbestätigung)\b|\bdank für (?:ihre|deine|eure) bestellung\b|\b(?:ihre|deine) bestellung\b.{0,60}\b(?:ist (?:bei uns )?eingegangen|wurde bestätigt)\b/i, text: /\bdank für (?:ihre|deine|eure|die) bestellung\b|\bwir haben (?:ihre|deine|eure) bestellung\b[^.!?\n]{0,40}\berhalten\b|\b(?:ihre|deine) bestellung\b[^.!?\n]{0,60}\bist (?:bei uns )?eingegangen\b/i },
  ],
  dated: {
    delivered: new RegExp(`\\b(?:wurden?|ist|sind) (?=${sameClause}(?<=[ ])(?:zugestellt|ausgeliefert|geliefert|übergeben)\\b)|^(?:zugestellt|geliefert) am:?|^(?:zustelldatum|datum der zustellung):?`, 'gim'),
    delivery_failed: /\bnicht angetroffen\b|\bnicht zugestellt werden\b|^zustellversuch(?: am)?:?|\b(?:haben|konnten?) (?=[^.!?\n]{0,60}\b(?:nicht angetroffen|nicht zustellen|nicht zugestellt)\b)/gim,
    shipped: new RegExp(`\\b(?:wurden?|ist|sind|haben) (?=${sameClause}(?<=[ ])(?:versandt|versendet|verschickt|abgeschickt|übergeben)\\b)|^(?:versandt|versendet|verschickt) am:?|^versanddatum:?`, 'gim'),
  },
  promises: [
    { newer: true, basis: 'estimated', label: '(?:ihr )?(?:neuer?|neues|aktualisierter?)(?: voraussichtliche[rs]?)? (?:liefertermin|lieferdatum|zustelltermin|zustelltag|lieferzeitraum|zustellung|lieferung)', sentence: null },
    { newer: false, basis: 'estimated', label: 'voraussichtliche[rs]? (?:zustellung|lieferung|liefertermin|lieferdatum|zustelltermin|zustelltag|lieferzeitraum|ankunft)(?: (?:beider|aller) (?:pakete|artikel|sendungen)| (?:ihrer|der|deiner) (?:sendung|bestellung|lieferung))?', sentence: `${yours}(?:trifft|kommt|wird) voraussichtlich|\\bsie erhalten (?:ihr|ihre) (?:paket|sendung|bestellung|lieferung) voraussichtlich` },
    { newer: false, basis: 'promised', label: 'liefertermin|lieferdatum|zustelltermin|zustelltag|lieferzeitraum|geplante (?:zustellung|lieferung)|lieferung|zustellung', sentence: `${yours}(?:wird (?=heute|morgen|am|zwischen|bis)|kommt (?=heute|morgen|am|zwischen|bis))` },
  ],
  labels: {
    orderNumber: '(?:bestell|auftrags)(?:ungs)?(?:nummer|-?nr\\.?|-id)|(?:bestellung|auftrag) (?:nr\\.?|nummer)',
    sellersOrder: 'bestell(?:ungs)?(?:nummer|-?nr\\.?)(?: des (?:absenders|händlers|shops))?',
    order: '\\bbestellung',
    trackingNumber: '(?:sendungs|paket|paketschein|tracking|sendungsverfolgungs)-?(?:nummer|nr\\.?|id|code)|sendungsverfolgung|\\btracking',
    parcel: '\\b(?:paket|sendung)',
    placedOn: 'bestelldatum|bestellt am|datum der bestellung|bestellung vom|auftragsdatum',
    sender: 'absender|versender|von',
    carrier: 'versand (?:mit|durch|per|über)|versandart|versanddienstleister|paketdienst|zusteller|lieferung (?:mit|durch)|transporteur|versandpartner',
    total: '(?:gesamtsumme|gesamtbetrag|rechnungsbetrag|gesamtpreis|endbetrag|gesamt|summe)(?: \\(?inkl\\.? (?:mwst|ust)\\.?\\)?)?',
    goods: 'paket|sendung|unser\\p{L}*|uns|ihnen|privat',
  },
  sentBy: /\b(?:ihr|ihre|dein|deine|euer|eure) (?:[\w-]+ )?(?:paket|sendung|päckchen|lieferung)(?: mit der (?:paket|sendungs)(?:nummer|nr\.?))?(?: [A-Z0-9]{8,40})? (?:von|vom) ([^\n.,!?:;]{2,60}?) (?:wurde|wird|ist|kommt|konnte|liegt)\b/gi,
  departments: /\s+(?:kundenservice|kundendienst|kundenbetreuung|service|serviceteam|service-team|team|bestellungen|versand-?team|support)$/i,
  mailboxes: /^(?:.*\b)?(?:no-?reply|bestell(?:ung(?:en)?|bestaetigung|service)|versand|lieferung|shop|store|service|kundenservice|kundendienst|info|mail|mailer|hallo|hello|team|order|orders|auftrag|notifications?|benachrichtigung)(?:\b.*)?$/i,
}; // prettier-ignore
