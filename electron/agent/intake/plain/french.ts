import { frenchDates } from '../dates/names.ts';
import type { PlainLanguage } from './language.ts';

const yours = String.raw`(?<![\p{L}])(?:votre|vos|ton|ta) (?:[\p{L}\d&-]+ ){0,4}?(?:commandes?|colis|livraison|envoi|articles?|paquet)(?![\p{L}])[^.!?\n]{0,80}?`;
const of = String.raw`(?:de |d['’])`;

export const french: PlainLanguage = {
  code: 'fr',
  words: /(?<![\p{L}\d])(?:le|la|les|un|une|des|du|de|et|est|été|sera|avec|pour|dans|sur|votre|vos|vous|nous|notre|bonjour|merci|commande|colis|livraison|numéro|à)(?![\p{L}\d])/giu,
  dates: frenchDates,
  dateOrder: 'day',
  decimal: ',',
  aside: /^(?:re|ré|aw)\s?:|rembours|retour|facture|reçu\b|(?:votre|un|donnez|vos) avis\b|évalu|note[zr]\b|enquête|panier|devis|rappel|précommande|carte cadeau|bon d['’]achat|abonnement/i,
  demands: /frais (?:de douane|impayés|de livraison impayés)|(?:payez|réglez|régler|acquitter)(?![\p{L}])|(?:confirme[rz]|mettre à jour|mettez à jour) (?:votre|vos) (?:adresse|coordonnées|identité|informations|données)/iu,
  conditional: /(?<![\p{L}])(?:si|s['’]il|lorsque|lorsqu['’]|quand|dès que|dès qu['’]|une fois|avant|après|pourra(?:it)?|peut|pourrait|partie|certains|exemple|nous retourn)(?![\p{L}])/iu,
  negation: /(?<![\p{L}])(?:ne|n['’]\p{L}*|pas|jamais|aucune?|sans)(?![\p{L}])/iu,
  events: [
    { event: 'cancelled', subject: /\bcommande\b.{0,60}(?:a été|est) annulée/i, text: /\bvotre commande\b[^.!?\n]{0,60}(?:a été|est) annulée/i },
    { event: 'delivery_failed', subject: /tentative de livraison|livraison (?:manquée|impossible|échouée)|n['’]a pas pu être livrée?/i, text: new RegExp(`${yours}n['’](?:a|ont) (?:malheureusement )?pas pu (?:vous )?être livrée?s?`, 'iu') },
    { event: 'ready_for_pickup', subject: /(?:prêt|disponible)e? (?:au retrait|en (?:point )?(?:relais|retrait)|à être retirée?|dans votre)|vous attend(?:ent)?(?![\p{L}])/iu, text: new RegExp(`${yours}(?:est|sont) (?:désormais |maintenant )?(?:disponibles?|prête?s?) (?:au retrait|en (?:point )?(?:relais|retrait)|à être retirée?s?|dans votre)`, 'iu') },
    { event: 'delayed', subject: /retardée?s?(?![\p{L}])|(?<![\p{L}])retard(?![\p{L}])|nouvelle date de livraison/iu, text: new RegExp(`${yours}(?:a été|est|sera) (?:malheureusement )?(?:retardée?s?|en retard)`, 'iu') },
    { event: 'delivered', subject: /(?:est|a été|a bien été|ont été) livrée?s?(?![\p{L}])|^livrée?(?![\p{L}])/iu, text: new RegExp(`${yours}(?:a|ont) (?:bien )?été (?:livrée?s?|remise?s?|distribuée?s?)(?![\\p{L}])|${yours}est (?:bien )?livrée?(?![\\p{L}])`, 'iu') },
    { event: 'out_for_delivery', subject: /en cours de livraison|livrée? aujourd['’]hui|arrive aujourd['’]hui/i, text: new RegExp(`${yours}(?:est en cours de livraison|sera livrée?s? aujourd['’]hui|arrive aujourd['’]hui)`, 'iu') },
    { event: 'shipped', subject: /(?:est|a été|a bien été|ont été) expédiée?s?(?![\p{L}])|^expédi(?:ée?|tion)(?![\p{L}])|confirmation d['’]expédition/iu, text: new RegExp(`${yours}(?:a|ont) (?:bien )?été (?:expédiée?s?|envoyée?s?)(?![\\p{L}])|${yours}est (?:bien )?expédiée?(?![\\p{L}])|nous avons (?:bien )?expédié votre commande`, 'iu') },
    { event: 'in_transit', subject: /(?:est|sont) en (?:route|chemin)(?![\p{L}])/iu, text: new RegExp(`${yours}(?:est|sont) (?:désormais |maintenant )?en (?:route|chemin)(?![\\p{L}])`, 'iu') },
    { event: 'ordered', subject: /confirmation de (?:votre )?commande|merci (?:pour|de) votre (?:commande|achat)|commande\b.{0,40}(?:est|a été|a bien été) (?:confirmée|enregistrée|reçue)/i, text: /merci (?:pour|de) votre (?:commande|achat)|nous avons bien (?:reçu|enregistré) votre commande|votre commande\b[^.!?\n]{0,60}(?:est|a été|a bien été) (?:confirmée|enregistrée|reçue)/i },
  ],
  dated: {
    delivered: /(?:a|ont|est) (?:bien )?(?:été )?(?:livrée?s?|remise?s?|distribuée?s?)(?![\p{L}])|^livrée? le|^date de (?:la )?livraison effective ?:?/gimu,
    delivery_failed: /pas pu (?:vous )?(?:être livrée?s?|livrer)|tentative de livraison/giu,
    shipped: /(?:a|ont|est) (?:bien )?(?:été )?(?:expédiée?s?|envoyée?s?)(?![\p{L}])|^expédiée? le|^date d['’]expédition ?:?/gimu,
  },
  promises: [
    { newer: true, basis: 'estimated', label: 'nouvelle (?:date|estimation)(?: estimée| prévue)? de (?:la )?livraison(?: (?:estimée|prévue))?|nouvelle livraison (?:estimée|prévue)', sentence: null },
    { newer: false, basis: 'estimated', label: '(?:livraison|arrivée) (?:estimée|prévue|prévisionnelle)|date (?:estimée |prévue |prévisionnelle )?de (?:la )?livraison(?: (?:estimée|prévue|prévisionnelle))?', sentence: `${yours}devrait (?:vous )?(?:arriver|être livrée?)` },
    { newer: false, basis: 'promised', label: null, sentence: `${yours}(?:sera|seront) livrée?s?` },
  ],
  labels: {
    orderNumber: `(?:numéro|n[°º]|no\\.?|référence|réf\\.?) ${of}(?:la |votre )?commande|commande (?:n[°º]|no\\.?|numéro)`,
    sellersOrder: `(?:numéro|n[°º]|référence|réf\\.?) ${of}(?:la |votre )?commande|commande (?:n[°º]|numéro)`,
    order: '\\bcommande',
    trackingNumber: `(?:numéro|n[°º]|no\\.?) ${of}(?:suivi|colis|expédition|envoi)|(?:colis|envoi|suivi) (?:n[°º]|no\\.?|numéro)`,
    parcel: '\\b(?:colis|envoi)',
    placedOn: `date ${of}(?:la |votre )?commande|commandée? le|passée le|commande (?:passée )?du`,
    sender: `expéditeur|expédié par|envoyé par`,
    carrier: `transporteur|expédié (?:par|avec|via)|livré par|mode ${of}livraison|livraison par`,
    total: 'total(?: (?:de la commande|ttc|payé|à payer|général))?(?: \\(?ttc\\)?)?|montant total(?: ttc)?',
    goods: 'colis|envoi|notre|votre|chez',
  },
  sentBy: /(?<![\p{L}])votre (?:colis|envoi|paquet)(?: n[°º] ?)?(?: ?[A-Z0-9]{8,40})? (?:de|expédié par|envoyé par) ([^\n.,!?:;]{2,60}?) (?:a|est|sera|vous)(?![\p{L}])/giu,
  departments: /\s+(?:service client(?:s|èle)?|équipe|commandes|support)$/i,
  mailboxes: /^(?:.*\b)?(?:no-?reply|ne-?pas-?repondre|boutique|commandes?|expedition|livraison|service-?clients?|contact|info|bonjour|hello|notifications?|suivi|shop|store|orders?)(?:\b.*)?$/i,
}; // prettier-ignore
