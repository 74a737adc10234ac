import type { Irrelevance } from '../../../../shared/model/index.ts';
import { blankReading } from '../blank-reading.ts';
import type { Entry, IncomingDocument } from '../document.ts';
import { readPlain, wordingOf } from '../plain/read-plain.ts';
import { draftsOfSaid } from '../said/drafts.ts';
import { readingOfSaid } from '../said/reading.ts';
import type { Said } from '../said/said.ts';
import { senderRules } from '../senders/all.ts';
import type { SenderParty, SenderRule } from '../senders/sender-rule.ts';
import { applyRule } from './apply-rule.ts';
import { domainOf } from './domain.ts';
import { messageOf } from './forwarded.ts';
import type { Message } from './forwarded.ts';
import { irrelevanceOf } from './irrelevance.ts';
import { parseMail } from './parse-mail.ts';
import type { Mail } from './parse-mail.ts';
import { readDigest } from './read-digest.ts';
import { readMailMarkup } from './read-mail-markup.ts';
import { failsAuthentication } from './trust.ts';

/** Reads one mail into what it says. Throws UnreadableDocument where the bytes are no mail. */
export async function readMail(document: IncomingDocument): Promise<Entry> {
  const mail = await parseMail(document);
  const message = messageOf(mail);
  const warnings = new Set(mail.warnings);
  const judged = judge(mail, message, (sentence) => warnings.add(sentence));
  const occurred = message.written?.instant ?? null;
  if (typeof judged === 'string') {
    if (judged === 'unreadable') warnings.add(`“${document.name}” holds no mail, or a damaged one.`);
    return { reading: blankReading(document.name, judged, [...warnings]), drafts: [], occurred };
  }
  if (judged.saidAt === null) warnings.add('The mail has no date, so nothing can be kept of it.');
  return {
    reading: readingOfSaid(document.name, judged, [...warnings]),
    drafts: draftsOfSaid(judged, document.hash),
    occurred: judged.saidAt,
  };
}

function judge(mail: Mail, message: Message, warn: (sentence: string) => void): Said | Irrelevance {
  // Bytes that come to no word and have no head of a mail are none, or a damaged one.
  if (mail.text === '' && mail.subject === '')
    return mail.from === null && mail.written === null ? 'unreadable' : 'empty';
  if (mail.holdsCalendar) return 'calendar';
  const sender = senderOf(message);
  // A forward is from the person, whatever its quoted sender's server would say.
  if (sender && !message.forwarded && failsAuthentication(mail)) return 'phishing';
  if (sender) {
    const { rule, party } = sender;
    const unwanted = rule.irrelevant.find(({ where, pattern }) =>
      pattern.test(where === 'subject' ? message.subject : message.text),
    );
    if (unwanted) return unwanted.reason;
    const said = readDigest(rule, party, message, warn) ?? applyRule(rule, party, message, mail, warn);
    if (said) return said;
  }
  const wording = wordingOf(message, mail, warn);
  const marked = readMailMarkup(mail, message, wording, warn);
  if (marked) return marked;
  // What a sender's rule leaves in the language it is made for is not understood.
  const plain = wording && !(sender && wording.language.code === 'en') ? readPlain(wording, message, mail) : null;
  return plain ?? irrelevanceOf(mail);
}

/** The rule whose company the mail's address belongs to: names can be put on by anyone. */
function senderOf(message: Message): { rule: SenderRule; party: SenderParty } | null {
  const domain = domainOf(message.address ?? '');
  if (domain === null) return null;
  for (const rule of senderRules) {
    const party = rule.parties.find((one) => domain === one.domain || domain.endsWith(`.${one.domain}`));
    if (party && (!rule.addresses || rule.addresses.test(message.address ?? ''))) return { rule, party };
  }
  return null;
}
