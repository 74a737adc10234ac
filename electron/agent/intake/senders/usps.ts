import type { SenderRule } from './sender-rule.ts';

/** USPS tracking alerts. Wordings: mails of 2018–2026 from auto-reply@usps.com. */
export const usps: SenderRule = {
  family: 'usps',
  speaks: 'performing',
  parties: [{ domain: 'usps.com', name: 'USPS', country: null, dateOrder: 'month' }],
  ends: [/^visit usps tracking/im, /^(?:delivery date and time depends|this is an automated e-?mail|copyright)/im],
  irrelevant: [{ where: 'subject', pattern: /\b(?:verification code|your password|change of address|hold mail)\b/i, reason: 'personal' }],
  events: [
    { event: 'returned', where: 'either', pattern: /\breturn(?:ed|ing)? to (?:the )?(?:original )?sender\b/i },
    { event: 'delivery_failed', where: 'either', pattern: /\bdelivery attempt(?:ed)?\b|\battempted to deliver\b|\bnotice (?:was )?left\b|\bunable to (?:be )?deliver(?:ed)?\b|\bcould not be delivered\b|\bno (?:access|secure location)\b/i, dated: true },
    { event: 'ready_for_pickup', where: 'either', pattern: /\b(?:available|ready) for pick-?up\b|\bbeing held at\b|\bheld at (?:the )?post office\b/i, dated: true },
    { event: 'delivered', where: 'body', pattern: /\b(?:has been|was|were) delivered\b/i, dated: true },
    { event: 'delivered', where: 'subject', pattern: /\b(?:item|package) delivered\b|\b(?:has been|was) delivered\b/i },
    { event: 'delayed', where: 'either', pattern: /\barriv(?:e|ing) later than (?:expected|scheduled)\b|\b(?:delivery|package|item) (?:is |has been |was )?delayed\b|\bdelayed,|\brunning late\b|\bexpected delivery (?:date )?(?:has been )?(?:updated|changed)\b/i },
    { event: 'out_for_delivery', where: 'body', pattern: /\bout for delivery\b/i, dated: true },
    { event: 'out_for_delivery', where: 'subject', pattern: /\bout for delivery\b/i },
    { event: 'shipped', where: 'either', pattern: /\bshipping label (?:has been )?created\b|\bshipment received\b|\baccepted at (?:usps|the post office)\b|\bpossession of (?:your )?(?:item|package)\b|\bhas (?:been )?shipped\b/i },
    { event: 'in_transit', where: 'either', pattern: /\bin transit\b|\bon its way\b|\barrived at\b|\bdeparted\b|\bexpected delivery\b|\bexpects to deliver\b|\bmoving within\b/i },
  ],
  orderNumbers: [],
  linkedOrderNumbers: [],
  trackingNumbers: [
    /\b(?:tracking|label) (?:number|no\.?|#)\s*:?\s*([A-Z]{2}[\d ]{9,13}US|\d[\d ]{18,40}\d)(?!\d)/gi,
    /\b(9[1-5]\d{20}(?:\d{4})?|[A-Z]{2}\d{9}US)\b/g,
  ],
  carriers: [],
  shippers: [/\byour (?:package|item) from ([^\n.,!]{2,60}?) (?:is|was|has|will)\b/gi],
  promises: [
    { where: 'body', lead: /\b(?:new|updated) expected delivery(?: date)?\s*(?::|\bis\b)?/gi, basis: 'estimated' },
    { where: 'body', lead: /\bexpects to deliver (?:your (?:package|item)|it)\b/gi, basis: 'estimated' },
    { where: 'body', lead: /\b(?:expected|estimated|scheduled) (?:to be delivered|delivery)(?: date)?\s*:?/gi, basis: 'estimated' },
    { where: 'subject', lead: /\b(?:expected|scheduled) delivery\b/gi, basis: 'estimated' },
    { where: 'body', lead: /\b(?:will be (?:re)?delivered|will arrive|arriving)\b/gi, basis: 'promised' },
  ],
  times: [],
  totals: [],
}; // prettier-ignore
