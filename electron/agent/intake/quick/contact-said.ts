import type { Span } from '../../../../shared/api.ts';
import type { Channel, Direction } from '../../../../shared/model/index.ts';
import { carrierSpelled } from '../carriers.ts';
import { type Known, partyFrom } from './names-said.ts';
import type { Line, Said } from './line.ts';

export interface ContactSaid {
  readonly channel: Said<Channel> | null;
  readonly direction: Said<Direction>;
  readonly party: Said<string> | null;
  /** Where the line tells of an answer. */
  readonly answer: Span | null;
}

/** Verbs of contact, with the channel they tell; “wrote” may be a letter or a mail. */
const verbs: readonly (readonly [Channel | null, string])[] = [
  [
    'phone',
    'call(?:ed)?|phone(?:d)?|telephone(?:d)?|ring|rang|spoke (?:to|with)|talked (?:to|with)|angerufen|anrufen|telefonier(?:t|en)',
  ],
  ['email', 'e-?mail(?:ed)?|mailed|gemailt|anmailen'],
  ['chat', 'chatted(?: with)?|gechattet'],
  ['store', 'visited|besucht'],
  [null, 'wrote(?: to)?|replied|answered|got back to (?:me|us)|geschrieben|geantwortet'],
];
const channelOf = (verb: string): Channel | null =>
  verbs.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'i').test(verb))?.[0] ?? null;

const done =
  /^(\s*(?:i |we |just )*)(called|phoned|telephoned|rang|(?:spoke|talked) (?:to|with)|e-?mailed|mailed|chatted(?: with)?|visited|wrote(?: to)?|replied|answered|angerufen|telefoniert|gemailt|gechattet|besucht|geschrieben|geantwortet)(?!\p{L})/iu;
/** “call ikea about the chair”: said as a thing to do. Such words are nouns too, so it takes what it is about. */
const toDo =
  /^(\s*)(call|phone|telephone|ring|e-?mail)\s+(?!about\b)((?!(?:from|at)\b)\S+(?:\s+(?!(?:from|at)\b)\S+){0,3}?)(?=\s+(?:about\s+(?![\d$€£])|(?:regarding|concerning|because|re)\b)|\s*$)/iu;
const theyDid = new RegExp(
  String.raw`^\s*(\S+(?:\s\S+){0,2}?)\s+(hat\s+(?:(?:mir|uns|mich|heute|gestern|endlich)\s+)*)?(called|phoned|rang|e-?mailed|wrote|replied|answered|got back to (?:me|us)|angerufen|geschrieben|geantwortet|gemailt)(?!\p{L})`,
  'iu',
);
const answered = /^(?:replied|answered|got back to (?:me|us)|geantwortet)$/i;
/** “got a reply from IKEA”. What is to come by a day is a promise. */
const answerFrom =
  /^(\s*(?:(?:i|we|got|received|had|ich|wir|habe|haben|endlich|finally|an?|the|eine|die)\s+)*)(reply|answer|response|antwort|rückmeldung)\s+(?=(?:from|von|vom)\s)(?!.*(?<!\p{L})(?:by|until|till|bis)(?!\p{L}))/iu;
const germanMine = /(?<!\p{L})(angerufen|anrufen|telefonier(?:t|en)|anmailen|gemailt|gechattet|geschrieben)(?!\p{L})/iu;

/** What is written to somebody, with its channel where it tells one. */
const written: readonly (readonly [Channel | null, string])[] = [
  ['letter', 'letter|brief'],
  ['email', 'e-?mail|mail'],
  [null, 'message|note|nachricht'],
];
const things = written.map(([, forms]) => forms).join('|');
/** “sent a letter to”, “Brief an … geschrieben”: German has its verb at the end. */
const sentTo = new RegExp(
  String.raw`^(\s*(?:i |we |just )*)((?:sent|wrote|posted|mailed)\s+(?:an?\s+|the\s+)?(${things}))\s+to\s`,
  'iu',
);
const writtenTo = new RegExp(
  String.raw`^(\s*(?:(?:ich|wir|habe|haben|gestern|heute)\s+)*)((?:eine[nr]?\s+)?(${things}))\s+an\s`,
  'iu',
);
const wasWritten = /(?<!\p{L})(?:geschrieben|geschickt|gesendet|gesandt|abgeschickt|verschickt|versandt)(?!\p{L})/iu;

function writtenSaid(line: Line, known: Known): ContactSaid | null {
  const participle = wasWritten.exec(line.free);
  const match = sentTo.exec(line.free) ?? (participle === null ? null : writtenTo.exec(line.free));
  if (match === null) return null;
  const [, before = '', said = '', thing = ''] = match;
  const from = before.length;
  const channel = written.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'i').test(thing))?.[0] ?? null;
  if (participle !== null && participle.index > from) line.take(participle);
  return contactIn(line, { from, until: from + said.length }, channel, 'outbound', () =>
    partyFrom(line, from + said.length, known),
  );
}

/** An answer of theirs, on whichever channel. */
function answerSaid(line: Line, known: Known): ContactSaid | null {
  const match = answerFrom.exec(line.free);
  if (match === null) return null;
  const [, before = '', noun = ''] = match;
  const got = /(?<!\p{L})(?:bekommen|erhalten|gekriegt)(?!\p{L})/iu.exec(line.free);
  if (got !== null) line.take(got);
  const span = { from: before.length, until: before.length + noun.length };
  const said = contactIn(line, span, null, 'inbound', () => partyFrom(line, match[0].length, known));
  return { ...said, answer: span };
}

/** Whether the line tells of a contact: with whom, who sought it, on which channel. Null where it tells of none. */
export function contactSaid(line: Line, known: Known): ContactSaid | null {
  const noun = writtenSaid(line, known) ?? answerSaid(line, known);
  if (noun !== null) return noun;
  const mine = done.exec(line.free) ?? namedToDo(line, known);
  if (mine !== null) {
    const verb = mine[2] ?? '';
    const from = (mine[1] ?? '').length;
    return contactOf(line, verb, from, 'outbound', () => partyFrom(line, from + verb.length, known));
  }
  const theirs = theyDid.exec(line.free);
  const german = germanMine.exec(line.free);
  const isTheirs =
    theirs !== null &&
    (theirs[2] !== undefined ||
      /^(?:called|phoned|rang|e-?mailed|wrote|replied|answered|got back to (?:me|us))$/i.test(theirs[3] ?? ''));
  if (theirs !== null && isTheirs && !/^(?:i|we|ich|wir|bei|mit|an)\b/i.test(theirs[1] ?? '')) {
    const verb = theirs[3] ?? '';
    const from = theirs[0].length - verb.length;
    const said = contactOf(line, verb, from, 'inbound', () => partyFrom(line, 0, known));
    return answered.test(verb) ? { ...said, answer: { from, until: from + verb.length } } : said;
  }
  if (german === null) return null;
  const start = /^\s*(?:(?:ich|wir|habe|haben|gestern|heute)\s+)*/i.exec(line.free)?.[0].length ?? 0;
  return contactOf(line, german[1] ?? '', german.index, 'outbound', () => partyFrom(line, start, known));
}

/** A thing to do is a contact where the line goes on to say what it is about, or names one the chain or anybody knows. */
function namedToDo(line: Line, known: Known): RegExpExecArray | null {
  const found = toDo.exec(line.free);
  if (found === null) return null;
  const name = found[3] ?? '';
  const isAbout = line.free.slice(found[0].length).trim() !== '';
  return isAbout || known(name) !== null || carrierSpelled(name) !== null ? found : null;
}

function contactOf(
  line: Line,
  verb: string,
  from: number,
  direction: Direction,
  party: () => Said<string> | null,
): ContactSaid {
  return contactIn(line, { from, until: from + verb.length }, channelOf(verb), direction, party);
}

function contactIn(
  line: Line,
  span: Span,
  channel: Channel | null,
  direction: Direction,
  party: () => Said<string> | null,
): ContactSaid {
  const spans = [line.claim(span)];
  if (channel === null) line.unclear.push({ span, why: 'channel' });
  return {
    channel: channel === null ? null : { value: channel, spans },
    direction: { value: direction, spans },
    // Asked for only now, so that the verb is no part of the name.
    party: party(),
    answer: null,
  };
}
