import type { SenderRule } from './sender-rule.ts';

/** FedEx: delivery manager alerts and tracking updates in English. Wordings: mails of 2018–2025. */
export const fedex: SenderRule = {
  family: 'fedex',
  speaks: 'performing',
  parties: [{ domain: 'fedex.com', name: 'FedEx', country: null, dateOrder: 'month' }],
  ends: [
    /^please do not respond to this message/im,
    /^(?:priority earth|standard transit is the date|to track the latest status)/im,
    /^©? ?20\d\d (?:federal express|fedex)/im,
  ],
  irrelevant: [{ where: 'subject', pattern: /\b(?:verification code|your invoice|your password|rewards)\b/i, reason: 'personal' }],
  events: [
    { event: 'returned', where: 'either', pattern: /\b(?:being |was |been )?return(?:ed|ing) to (?:the )?(?:sender|shipper)\b/i },
    { event: 'delivery_failed', where: 'either', pattern: /\bdelivery attempt(?:ed)?\b|\bunable to (?:complete )?deliver|\bmissed (?:you|your delivery|delivery)\b|\battempted to deliver\b|\bcould not (?:be )?deliver(?:ed)?\b/i },
    { event: 'ready_for_pickup', where: 'either', pattern: /\b(?:ready|available) (?:for|to be) (?:pick-?up|picked up|collection)\b|\bhold(?:ing)? (?:at location|for pick-?up)\b/i },
    { event: 'delayed', where: 'either', pattern: /\bdelivery (?:has been |is )?(?:delayed|updated|exception)\b|\b(?:package|shipment|delivery) (?:is|has been|was) delayed\b|\bshipment exception\b|\bnew (?:scheduled|estimated) delivery\b|\brunning late\b/i },
    { event: 'delivered', where: 'subject', pattern: /\b(?:has been|was|were) delivered\b|\bdelivered\s*$/i },
    { event: 'delivered', where: 'body', pattern: /\b(?:has been|was|were) delivered\b(?! by\b)|^delivered$/im, dated: true, datedBy: /^(?:actual delivery|delivered)\s*:?\n/im },
    { event: 'out_for_delivery', where: 'either', pattern: /\bout for delivery\b/i },
    { event: 'shipped', where: 'either', pattern: /\b(?:shipment|ship) notification\b|\bhas (?:been )?shipped\b|\bwe have your package\b|\bpicked up by fedex\b|\blabel (?:has been |was )?created\b/i },
    { event: 'in_transit', where: 'either', pattern: /\bon (?:the|its) way\b|\bscheduled (?:for delivery|to be delivered|delivery)\b|\bestimated delivery\b|\bin transit\b|\barriving (?:today|tomorrow|soon)\b/i },
  ],
  orderNumbers: [],
  linkedOrderNumbers: [],
  trackingNumbers: [/\btracking (?:number|id|no\.?|#)\s*:?\s*(\d[\d ]{10,36}\d)(?!\d)/gi, /\bshipment (\d{12,34})\b/gi],
  carriers: [],
  shippers: [/^from:?\n([^\n:]{2,60})$/gim, /\byour (?:package|shipment|delivery) from ([^\n.,!]{2,60}?) (?:is|was|has|will)\b/gi],
  promises: [
    { where: 'body', lead: /^(?:new|updated) (?:scheduled )?delivery(?: date)?\s*:?/gim, basis: 'promised' },
    { where: 'body', lead: /^(?:new|updated) estimated delivery(?: date)?\s*:?/gim, basis: 'estimated' },
    { where: 'body', lead: /\bscheduled delivery(?: date)?\s*:?/gi, basis: 'promised' },
    { where: 'body', lead: /\bestimated delivery(?: date)?\s*:?/gi, basis: 'estimated' },
    { where: 'body', lead: /\b(?:scheduled for delivery|scheduled to be delivered|will be delivered|will arrive|arriving|out for delivery)\b/gi, basis: 'promised' },
    { where: 'subject', lead: /\b(?:out for delivery|scheduled (?:for delivery|to be delivered)|arriving)\b/gi, basis: 'promised' },
  ],
  times: [/\b(?:estimated|scheduled)(?: delivery)? (?:time|window|between)\s*:?/gi],
  totals: [],
}; // prettier-ignore
