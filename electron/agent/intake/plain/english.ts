import { englishDates } from '../dates/names.ts';
import type { PlainLanguage } from './language.ts';

const goods = '(?:order|parcel|package|shipment|delivery|item|items|purchase)';
const yours = `\\byour (?:[\\w&-]+ ){0,4}?${goods}\\b[^.!?\\n]{0,80}?`;

export const english: PlainLanguage = {
  code: 'en',
  words: /(?<![\p{L}\d])(?:the|your|you|and|is|has|have|been|will|with|for|this|to|of|on|our|we|hello|thank|thanks|number|delivery|order)(?![\p{L}\d])/giu,
  dates: englishDates,
  dateOrder: null,
  decimal: '.',
  aside: /^(?:re|aw):|\b(?:refund(?:ed|s)?|returns?|returned|invoice|receipt|reviews?|rate|rating|feedback|survey|how (?:was|did|is|are)|basket|cart|quote|wish ?list|reminder|pre-?order|gift card|voucher|subscription)\b/i,
  demands: /\b(?:unpaid|fee|pay(?:ment)?|customs (?:charge|duty)|confirm your (?:details|address|identity)|verify your|update your (?:address|details|payment))\b/i,
  conditional: /\b(?:if|when|once|as soon as|unless|until|before|after|whether|should|could|would|may|might|part of|some of|one of|example|back to us|way to us)\b/i,
  negation: /\b(?:not|never|cannot|without|yet to)\b|\bno\b(?!\.| ?[#A-Z]*\d)|n['’]t\b/i,
  events: [
    { event: 'cancelled', subject: /\byour order\b.{0,60}\b(?:has been|was|is) (?:now )?cancell?ed\b|^order (?:[\w#-]+ )?cancell?ed\b/i, text: /\byour order\b[^.!?\n]{0,60}\b(?:has been|was|is) (?:now )?cancell?ed\b|\bwe(?:['’]ve| have) cancell?ed your order\b/i },
    { event: 'delivery_failed', subject: /\b(?:missed you|missed (?:your )?delivery|delivery attempt(?:ed)?|attempted delivery)\b|(?:could not|couldn['’]t|unable to|were not able to) deliver\b/i, text: /\bwe (?:missed you|tried to deliver|attempted to deliver)\b|\bwe (?:could not|couldn['’]t|were unable to|were not able to) deliver your\b/i },
    { event: 'ready_for_pickup', subject: /\bready (?:for (?:pick-?up|collection)|to (?:be )?(?:collect(?:ed)?|pick(?:ed)? up))\b/i, text: new RegExp(`${yours}\\b(?:is|are) (?:now )?(?:ready|waiting|available) (?:for (?:you to )?(?:pick-?up|pick up|collection|collect)|to (?:be )?(?:collect(?:ed)?|pick(?:ed)? up))\\b`, 'i') },
    { event: 'delayed', subject: /\b(?:delay(?:ed)?|running late)\b|\bchange to your (?:estimated )?delivery\b|\b(?:new|revised|updated) (?:estimated )?delivery date\b/i, text: new RegExp(`${yours}\\b(?:is|has been|will be|is going to be) (?:\\w+ )?(?:delayed|later than|running late)\\b`, 'i') },
    { event: 'delivered', subject: /^delivered\b|\b(?:has|have) (?:just )?been delivered\b|\b(?:was|were|is) delivered\b|\b(?:order|parcel|package|shipment) delivered\b/i, text: new RegExp(`${yours}\\b(?:has been|have been|was|were) (?:\\w+ )?delivered\\b`, 'i') },
    { event: 'out_for_delivery', subject: /\bout for delivery\b|\b(?:arriving|arrives|coming|will (?:arrive|be delivered|be with you)) today\b/i, text: new RegExp(`${yours}\\b(?:is (?:now )?out for delivery|is scheduled for delivery today|will be (?:delivered|with you) today|will arrive today|is arriving today)\\b`, 'i') },
    { event: 'shipped', subject: /\b(?:shipped|dispatched|despatched)\b|\b(?:shipping|dispatch|despatch|shipment) (?:confirmation|notification)\b/i, text: new RegExp(`\\byour (?:order|parcel|package|shipment|items?)\\b[^.!?\\n]{0,60}?\\b(?:has|have|was|were) (?:now |just )?(?:been )?(?:shipped|dispatched|despatched|sent out)\\b|\\bwe(?:['’]ve| have) (?:just )?(?:shipped|dispatched|despatched|sent) your (?:order|parcel|package|items?)\\b|\\bhas shipped your order\\b`, 'i') },
    { event: 'in_transit', subject: /\bon (?:its|the) way\b/i, text: new RegExp(`\\byour (?:order|parcel|package|shipment|items?)\\b[^.!?\\n]{0,60}?\\b(?:is|are) (?:now )?on (?:its|the|their) way\\b`, 'i') },
    { event: 'ordered', subject: /\border confirm(?:ation|ed)\b|\byour order\b.{0,60}\bis confirmed\b|^.{0,40}\border\b.{0,40}\bis confirmed\b|\bthank(?:s| you) for your (?:order|purchase)\b|\bwe(?:['’]ve| have) (?:got|received) your order\b|\border received\b|\border #?[A-Z0-9-]*\d[A-Z0-9-]* confirmed\b/i, text: /\bthank(?:s| you) for (?:your (?:order|purchase)|ordering|placing your order)\b|\bwe(?:['’]ve| have) (?:got|received) your order\b|\byour order\b[^.!?\n]{0,60}\b(?:has been|is) (?:confirmed|received|placed)\b/i },
  ],
  dated: {
    delivered: /\b(?:has been|have been|was|were) (?:\w+ )?delivered\b|\bdelivered your [^.!?\n]{0,60}?(?:parcel|package|order|shipment)s?\b|^deliver(?:ed|y) (?:on|date):?/gim,
    delivery_failed: /\b(?:tried|attempted|unable|were not able) to deliver\b|\b(?:missed you|could not deliver|couldn['’]t deliver)\b|^(?:attempted|delivery attempt)(?: on)?:?/gim,
    shipped: /\b(?:has|have|was|were) (?:\w+ )?(?:been )?(?:shipped|dispatched|despatched|sent)\b|^(?:shipped|dispatched|despatched)(?: on)?:?|^(?:shipping|dispatch) date:?/gim,
  },
  promises: [
    { newer: true, basis: 'estimated', label: '(?:your )?(?:new|updated|revised|rescheduled)(?: (?:estimated|expected|scheduled|planned))? (?:delivery|arrival)(?: (?:date|day|window|slot|estimate))?', sentence: '\\bwe now expect (?:to deliver (?:it|your (?:order|parcel|package))|(?:it|your (?:order|parcel|package|delivery)) to arrive)' },
    { newer: true, basis: 'estimated', label: null, sentence: `\\byour (?:order|parcel|package|delivery) (?:will|should) now (?:arrive|be delivered)` },
    { newer: false, basis: 'estimated', label: '(?:your )?(?:estimated|expected|approximate)(?: date of)? (?:delivery|arrival)(?: (?:date|day|window))?', sentence: `${yours}\\b(?:should (?:arrive|be (?:with you|delivered))|is (?:expected|estimated) to (?:arrive|be delivered))` },
    { newer: false, basis: 'promised', label: '(?:your )?(?:scheduled |planned |guaranteed )?delivery (?:date|day|window|slot)|(?:scheduled|planned|guaranteed) delivery|arriv(?:es|ing)', sentence: `${yours}\\b(?:will (?:arrive|be (?:with you|delivered))|is scheduled (?:for delivery|to (?:arrive|be delivered))|is due to (?:arrive|be delivered)|is out for delivery)` },
  ],
  labels: {
    orderNumber: 'order (?:number|no\\.?|nr\\.?|id|code|ref(?:erence)?\\.?)(?: (?:number|no\\.?))?',
    sellersOrder: '(?:order|purchase order) (?:number|no\\.?|ref(?:erence)?\\.?)(?: (?:number|no\\.?))?',
    order: '\\border(?: confirmation)?',
    trackingNumber: '(?:tracking|parcel|package|consignment|shipment|waybill|airway bill) (?:number|no\\.?|id|code|ref(?:erence)?)|\\btracking',
    parcel: '\\b(?:parcel|package|shipment)',
    placedOn: '(?:order )?placed(?: on)?|order(?:ed)? (?:date|on)|date of (?:your )?order',
    sender: 'sender|from|shipper|shipped by|sent by',
    carrier: 'carrier|courier|shipped (?:with|by|via)|delivered by|delivery (?:by|partner|company)|shipping (?:carrier|company)',
    total: '(?:order|grand) total|total(?: amount| price| paid| to pay| charged)?(?: \\((?:incl?\\.?|including) (?:vat|tax|gst)\\))?(?: (?:incl?\\.?|including) (?:vat|tax|gst))?',
    goods: 'parcel|package|shipment|our|your',
  },
  sentBy: /\byour (?:[\w-]+ ){0,2}(?:parcel|package|shipment|delivery)(?: (?:with )?(?:(?:tracking|parcel|waybill) )?(?:number |no\.? )?[A-Z0-9]{8,40})? from ([^\n.,!?:;]{2,60}?) (?:has|have|is|was|will)\b/gi,
  departments: /\s+(?:customer (?:service|services|care|support|team)|orders?|support|team|notifications?|shipping|deliver(?:y|ies)|dispatch)$/i,
  mailboxes: /^(?:.*\b)?(?:no-?reply|do-?not-?reply|orders?|shop|store|sales|service|services|support|info|hello|help|team|mail|mailer|notifications?|notify|shipping|shipment|dispatch|delivery|deliveries|tracking|updates?|customer-?(?:service|care)|transaction|auto-?confirm)(?:\b.*)?$/i,
}; // prettier-ignore
