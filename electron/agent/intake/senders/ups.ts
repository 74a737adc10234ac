import type { SenderRule } from './sender-rule.ts';

/** UPS: My Choice alerts and Quantum View notices in English. Wordings: mails of 2018–2025. */
export const ups: SenderRule = {
  family: 'ups',
  speaks: 'performing',
  parties: [{ domain: 'ups.com', name: 'UPS', country: null, dateOrder: 'month' }],
  ends: [/^(?:\(c\)|©) ?20\d\d united parcel service/im, /^this (?:message|e-?mail) was sent/im],
  irrelevant: [{ where: 'subject', pattern: /\b(?:verification code|your password|your invoice|welcome to ups)\b/i, reason: 'personal' }],
  events: [
    { event: 'returned', where: 'either', pattern: /\bbeing returned to (?:the )?sender\b|\breturned to (?:the )?sender\b/i },
    { event: 'delivery_failed', where: 'either', pattern: /\bdelivery attempt(?:ed)?\b|\bmissed (?:you|your delivery)\b|\bunable to deliver\b|\bcould not be delivered\b|\battempted (?:to deliver|delivery)\b/i },
    { event: 'ready_for_pickup', where: 'either', pattern: /\b(?:ready|available) (?:for|to be) (?:customer )?(?:pick-?up|picked up|collection)\b|\bheld for (?:pick-?up|customer)\b/i },
    { event: 'delayed', where: 'either', pattern: /\b(?:rescheduled|new scheduled) delivery\b|\bdelivery (?:date )?(?:has been |was )?(?:delayed|rescheduled)\b|\b(?:package|shipment) (?:is|has been) delayed\b|\bdelivery exception\b|\bexception\b.{0,40}\bdelay|\brunning late\b/i },
    { event: 'delivered', where: 'either', pattern: /\b(?:has been|was|were) delivered\b|^(?:your )?(?:ups )?package delivered\b|^ups update: package delivered|\bdelivered on\b/im, dated: true, datedBy: /^(?:actual )?deliver(?:y|ed)(?: date| on)?\s*:\s*/im },
    { event: 'out_for_delivery', where: 'either', pattern: /\bout for delivery\b|\bcoming today\b|\bdelivery on a live map\b|\b(?:scheduled for delivery|arriving|will be delivered) today\b/i },
    { event: 'shipped', where: 'either', pattern: /\bship(?:ment|ping)? notification\b|\bhas (?:been )?shipped\b|\bshipped on\b|\bcreated a shipping label\b|\blabel (?:has been )?created\b/i },
    { event: 'in_transit', where: 'either', pattern: /\bon (?:the|its) way\b|\bscheduled for delivery\b|\barriving (?:tomorrow|soon|on|by)\b|\bin transit\b|\bcoming (?:tomorrow|soon|on)\b|\bscheduled delivery\b|\bestimated delivery\b/i },
  ],
  orderNumbers: [],
  linkedOrderNumbers: [],
  trackingNumbers: [/\b(1Z(?: ?[0-9A-Z]){15} ?\d)(?![0-9A-Z])/g, /\btracking (?:number|#)s?\s*:?\s*(?!1Z)([A-Z]?\d[\dA-Z]{8,33})\b/gi],
  carriers: [],
  shippers: [
    /^(?:from|shipper|shipped from)\s*:?\s*\n?([^\n:]{2,60})$/gim,
    /\byour (?:package|shipment|delivery) from ([^\n.,!]{2,60}?) (?:is|was|has|will)\b/gi,
    /^([^\n:]{2,60})\ntracking number\s*:/gim,
  ],
  promises: [
    { where: 'body', lead: /\b(?:new|updated|rescheduled)(?: (?:scheduled|estimated))? delivery(?: date)?\s*:/gi, basis: 'promised' },
    { where: 'body', lead: /\bscheduled delivery(?: date)?\s*(?::|\bis\b|\n)/gi, basis: 'promised' },
    { where: 'body', lead: /\bestimated (?:delivery|arrival)(?: date)?\s*(?::|\bis\b|\n)/gi, basis: 'estimated' },
    { where: 'body', lead: /\b(?:arriving|coming|scheduled for delivery|will be delivered|will arrive|scheduled to arrive|scheduled to be delivered)\b/gi, basis: 'promised' },
    { where: 'subject', lead: /\b(?:scheduled for delivery|arriving|coming)\b/gi, basis: 'promised' },
  ],
  times: [/\b(?:estimated|scheduled|confirmed)? ?delivery time\s*:/gi, /\b(?:estimated|scheduled) (?:time|between)\s*:?/gi],
  totals: [],
}; // prettier-ignore
