import { printedNumber } from '../numbers/printed-number.ts';
import type { SenderRule } from './sender-rule.ts';

const number = '(\\d{3}-\\d{7}-\\d{7}|D\\d{2}-\\d{7}-\\d{7})';

/** Amazon's shops that write English. Wordings: mails of 2019–2025 from amazon.com and amazon.co.uk. */
export const amazon: SenderRule = {
  family: 'amazon',
  speaks: 'accountable',
  parties: [
    { domain: 'amazon.com', name: 'Amazon.com', country: 'US', dateOrder: 'month' },
    { domain: 'amazon.co.uk', name: 'Amazon.co.uk', country: 'GB', dateOrder: 'day' },
    { domain: 'amazon.ca', name: 'Amazon.ca', country: 'CA', dateOrder: 'month' },
    { domain: 'amazon.com.au', name: 'Amazon.com.au', country: 'AU', dateOrder: 'day' },
  ],
  ends: [
    /^(?:top picks for you|buy it again|customers who bought|frequently bought|recommended for you|keep shopping|deals? (?:for you|related)|continue shopping|based on your|sponsored|you (?:may|might) also like|related to items|inspired by your)/im,
    /^(?:unless otherwise noted|by placing your order|you can cancel this order within|this (?:e-?mail|notification) +was sent from|©|please note: this e-?mail was sent|if you need further assistance)/im,
  ],
  irrelevant: [
    { where: 'subject', pattern: /^(?:rate your|review your|how was your|tell us what you think|did .{1,60} meet your expectations)/i, reason: 'marketing' },
  ],
  // Subjects come first: the text may show all the steps of a delivery, those to come included.
  events: [
    { event: 'refunded', where: 'subject', pattern: /\brefund(?:ed)?\b/i },
    { event: 'cancelled', where: 'subject', pattern: /\bcancell?(?:ed|ation)\b/i },
    { event: 'returned', where: 'subject', pattern: /\breturn(?:ed)? (?:received|complete)|we(?:'|’)?ve received your return|being returned to us/i },
    { event: 'delivery_failed', where: 'subject', pattern: /\bdelivery attempt(?:ed)?\b|attempted (?:to deliver|delivery)|(?:could not|couldn['’]t|unable to) (?:be )?deliver(?:ed)?|undeliverable|missed delivery/i },
    { event: 'ready_for_pickup', where: 'subject', pattern: /\bready (?:for (?:pick-?up|collection)|to (?:be )?(?:picked up|pick up|collect(?:ed)?))/i },
    { event: 'delayed', where: 'subject', pattern: /\brunning late\b|\bdelay(?:ed)?\b|\bnew estimated delivery\b|arriving later than|revised delivery/i },
    { event: 'delivered', where: 'subject', pattern: /^(?:your )?(?:package )?delivered\b|\b(?:has been|was) delivered\b/i },
    { event: 'out_for_delivery', where: 'subject', pattern: /\bout for delivery\b|\bwill be delivered today\b|\barriving today\b/i },
    { event: 'shipped', where: 'subject', pattern: /\b(?:has|have|was|were) (?:been )?(?:shipped|dispatched)\b|^(?:shipped|dispatched)\b|(?:shipping|dispatch) confirmation/i },
    { event: 'ordered', where: 'subject', pattern: /^ordered\b|\border confirmation\b/i },
    { event: 'delivery_failed', where: 'body', pattern: /\bwe attempted (?:to deliver|delivery)|(?:could not be|couldn['’]t be|was not|were unable to be|we (?:couldn['’]t|were unable to)) deliver(?:ed)?\b/i },
    { event: 'ready_for_pickup', where: 'body', pattern: /\bis ready (?:for (?:pick-?up|collection)|to (?:be )?(?:picked up|pick up|collect(?:ed)?))/i },
    { event: 'delayed', where: 'body', pattern: /\brunning late\b|\bhas been delayed\b|\bdelivery is delayed\b|\bthere(?:'|’)s (?:been )?a delay\b|arriving later than/i },
    { event: 'delivered', where: 'body', pattern: /\b(?:package|parcel|order|item|delivery)(?:\(?s\)?)? (?:has been|was|were|have been) delivered\b(?!\?)/i },
    { event: 'out_for_delivery', where: 'body', pattern: /\b(?:is|are|now) out for delivery\b|\bwill be delivered today\b|\b(?:package|parcel|order) is arriving today\b/i },
    { event: 'shipped', where: 'body', pattern: /\b(?:has|have|was|were) (?:been )?(?:shipped|dispatched)\b|we(?:'|’)ve (?:shipped|dispatched)|(?:shipping|dispatch) confirmation|\b(?:package|parcel) is on (?:the|its) way\b/i },
    { event: 'ordered', where: 'body', pattern: /order confirmation|thank(?:s| you) for (?:your order|shopping with us)|we(?:'|’)ve received your order|your order has been (?:placed|received)|^order (?:placed|received)/im },
  ],
  orderNumbers: [new RegExp(`\\b${number}(?!\\d)`, 'g')],
  linkedOrderNumbers: [new RegExp(`order_?id(?:=|%3D)${number}`, 'gi')],
  trackingNumbers: [
    new RegExp(`\\b[Tt]racking (?:[Nn]umber|ID|[Nn]o\\.?|#)(?: (?:is|for [^.\\n:]{1,40}is))?\\s*[:#]?\\s*${printedNumber}`, 'g'),
    /\b(TB[ACM]\d{12}|QA\d{10}|1Z[0-9A-Z]{16})\b/g,
  ],
  carriers: [
    /\b(?:being )?(?:sent|shipped|delivered|dispatched) (?:by|with|via) ([A-Z][\w&. -]{1,30}?)(?=\.\s|\.$|,|\n|\s+(?:with|and|on|today)\b|$)/gm,
    /^(?:carrier|shipped with|courier)\s*:?\s*([A-Z][\w&. -]{1,30})$/gm,
    /\btrack(?:ing)? with ([A-Z][\w& -]{1,30}?)(?=[.,\n]|$)/gm,
  ],
  shippers: [],
  promises: [
    { where: 'body', lead: /\b(?:now (?:expected|arriving|estimated)|new (?:estimated )?(?:delivery|arrival) (?:date|estimate)(?: is)?|updated delivery (?:date|estimate)(?: is)?|revised delivery (?:date|estimate))/gi, basis: 'estimated' },
    { where: 'body', lead: /\bwill be delivered\b/gi, basis: 'promised' },
    { where: 'body', lead: /\b(?:will arrive|arriving|arrives|guaranteed delivery(?: date)?|delivery date|delivery)(?=\s*:|\s)/gi, basis: 'promised' },
    { where: 'body', lead: /\b(?:your )?estimated (?:delivery|arrival)(?: date)?(?: is)?/gi, basis: 'estimated' },
    { where: 'body', lead: /\b(?:expected|scheduled)(?: (?:for )?(?:delivery|arrival))?(?: date)?/gi, basis: 'estimated' },
    { where: 'subject', lead: /\b(?:arriving|will arrive|now expected)\b/gi, basis: 'promised' },
  ],
  times: [],
  totals: [/\b(?:order|grand) total\s*:?\s*((?:[A-Z]{3}|[$£€])\s?[\d.,]+)/gi],
}; // prettier-ignore
