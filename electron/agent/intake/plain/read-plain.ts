import { ranks } from '../../../../shared/model/index.ts';
import { carrierAt } from '../carriers.ts';
import { domainOf } from '../mail/domain.ts';
import type { Message } from '../mail/forwarded.ts';
import type { Mail } from '../mail/parse-mail.ts';
import { failsAuthentication, looksLikePhishing } from '../mail/trust.ts';
import type { Said, SaidParcel } from '../said/said.ts';
import { happenedOn, placedOn, promiseTold } from './days-told.ts';
import { eventTold, isOver } from './events-told.ts';
import type { FoundEvent } from './events-told.ts';
import { languageOf } from './languages.ts';
import { itemsTold, totalTold } from './money-told.ts';
import { carrierTold, sellerNamed, vendorOfSender } from './names-told.ts';
import { orderNumbersTold, parcelRowsTold, trackingNumbersTold } from './numbers-told.ts';
import { flowOf } from './wording.ts';
import type { Wording } from './wording.ts';
import { dateOrderIn, regionOf } from './region.ts';

/** So much of a mail is read, in characters: what comes after is small print. */
const longestRead = 40_000;

/** The words of a message and how to understand them; null where its language is not known. */
export function wordingOf(message: Message, mail: Mail, warn: (sentence: string) => void): Wording | null {
  const language = languageOf(`${message.subject}\n${message.text.slice(0, longestRead)}`);
  if (!language) return null;
  const country = regionOf(domainOf(message.address ?? ''), mail.html);
  // What is quoted was written at another time.
  const quoted = message.text.search(/^>/m);
  const text = message.text.slice(0, quoted < 0 ? longestRead : Math.min(quoted, longestRead));
  const today = message.written?.day ?? null;
  const order = language.dateOrder ?? dateOrderIn(country);
  const dates = { today, order, language: language.dates, warn };
  return { language, country, subject: message.subject, text, flow: flowOf(text), dates };
}

/**
 * Reads a mail of any shop or carrier by what its words say plainly. Null unless it tells who speaks, what happened and of
 * which order or parcel: a wrong value is worse than none.
 */
export function readPlain(wording: Wording, message: Message, mail: Mail): Said | null {
  if (looksLikePhishing(mail) || (!message.forwarded && failsAuthentication(mail))) return null;
  const found = eventTold(wording);
  if (!found) return null;
  const carrier = carrierAt(domainOf(message.address ?? '') ?? '');
  return carrier ? carriersMail(wording, message, found, carrier.name) : shopsMail(wording, message, found);
}

function shopsMail(wording: Wording, message: Message, found: FoundEvent): Said | null {
  const { orderNumber } = wording.language.labels;
  const orderNumbers = orderNumbersTold(wording, orderNumber);
  const vendor = vendorOfSender(message, wording);
  if (!vendor || orderNumbers.length !== 1) return null;
  // What a shop says is on its way has left it.
  const event = found.event === 'in_transit' ? 'shipped' : found.event;
  const placed = placedOn(wording);
  const on = eventOn(wording, { ...found, event });
  // A delivery told in passing, as where one is asked for an opinion, has no day.
  if (event === 'delivered' && on === null) return null;
  const promise = isOver(event) ? null : promiseTold(wording, event);
  const rows = parcelRowsTold(wording);
  const parcel = { event, on, at: null, quote: found.quote, promise };
  const labelled: SaidParcel = {
    ...parcel,
    carrier: carrierTold(wording),
    trackingNumbers: trackingNumbersTold(wording, false),
  };
  return {
    vendor,
    by: 'accountable',
    carrier: null,
    orderNumbers,
    placedOn: dayOrNull(placed) ?? (event === 'ordered' ? on : null),
    items: event === 'ordered' ? itemsTold(wording) : [],
    total: event === 'ordered' ? totalTold(wording) : null,
    event,
    eventOn: on,
    quote: found.quote,
    parcels:
      rows.length > 0
        ? rows.map((row) => ({ ...parcel, carrier: row.carrier, trackingNumbers: [row.trackingNumber] }))
        : [labelled],
    ...said(message, on),
  };
}

function carriersMail(wording: Wording, message: Message, found: FoundEvent, carrier: string): Said | null {
  const trackingNumbers = trackingNumbersTold(wording, true);
  if (trackingNumbers.length === 0) return null;
  const { event } = found;
  const on = eventOn(wording, found);
  const orderNumbers = orderNumbersTold(wording, wording.language.labels.sellersOrder);
  const promise = isOver(event) ? null : promiseTold(wording, event);
  return {
    vendor: sellerNamed(wording),
    by: 'performing',
    carrier,
    orderNumbers: orderNumbers.length === 1 ? orderNumbers : [],
    placedOn: null,
    items: [],
    total: null,
    event,
    eventOn: on,
    quote: found.quote,
    parcels: [{ carrier, trackingNumbers, event, on, at: null, quote: found.quote, promise }],
    ...said(message, on),
  };
}

const said = (message: Message, on: string | null): Pick<Said, 'rank' | 'place' | 'saidAt'> => ({
  rank: ranks.rule,
  place: 'mail',
  saidAt: message.written?.instant ?? (on === null ? null : `${on}T12:00:00Z`),
});

const dayOrNull = (told: ReturnType<typeof placedOn>): string | null =>
  told === null || told === 'unclear' ? null : told.day;

/** The day of what happened, by the words that tell it, else that of the mail; null where words stand that tell no day. */
function eventOn(wording: Wording, { event, where }: FoundEvent): string | null {
  const told = event === 'ordered' ? placedOn(wording) : happenedOn(wording, event);
  if (told !== null) return dayOrNull(told);
  return where === 'text' && (event === 'delivered' || event === 'ordered') ? null : wording.dates.today;
}
