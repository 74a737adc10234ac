import type { Event, Irrelevance } from '../../../../shared/model/index.ts';
import { jsonLdNodes } from '../markup/json-ld.ts';
import { microdataNodes } from '../markup/microdata.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { numberAsPrinted } from '../numbers/printed-number.ts';
import { complete } from '../plain/complete.ts';
import { eventTold } from '../plain/events-told.ts';
import type { Wording } from '../plain/wording.ts';
import type { Said } from '../said/said.ts';
import { generalEvents, labelledTrackingNumber } from '../senders/general.ts';
import { domainOf, registrableDomain } from './domain.ts';
import type { Message } from './forwarded.ts';
import type { Mail } from './parse-mail.ts';
import { claimsKnownName, failsAuthentication } from './trust.ts';

/** Reads a mail of any sender by its schema.org markup; null where it has none. Markup that borrows a name is phishing. */
export function readMailMarkup(
  mail: Mail,
  message: Message,
  wording: Wording | null,
  warn: (sentence: string) => void,
): Said | Irrelevance | null {
  if (!mail.html) return null;
  const nodes = [...jsonLdNodes(mail.html, warn), ...microdataNodes(mail.html)];
  if (nodes.length === 0) return null;
  const domain = domainOf(message.address ?? '');
  const event = subjectsEvent(message.subject, wording);
  const numbers = [...message.text.matchAll(labelledTrackingNumber)].map(([, number]) => numberAsPrinted(number ?? ''));
  const said = readMarkup(
    nodes,
    {
      name: message.name,
      domain: domain === null ? null : registrableDomain(domain),
      writtenAt: message.written?.instant ?? null,
      writtenOn: message.written?.day ?? null,
      event,
      eventQuote: event === null ? null : message.subject,
      trackingNumbers: [...new Set(numbers)],
    },
    { today: message.written?.day ?? null, order: null, warn },
  );
  if (said && (failsAuthentication(mail) || (said.vendor && claimsKnownName(said.vendor.name, domain))))
    return 'phishing';
  return said && wording ? complete(said, wording) : said;
}

function subjectsEvent(subject: string, wording: Wording | null): Event | null {
  const general = generalEvents.find((one) => one.pattern.test(subject));
  if (general) return general.event;
  const told = wording && eventTold(wording);
  return told?.where === 'subject' ? told.event : null;
}
