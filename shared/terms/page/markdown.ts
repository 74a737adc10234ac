import type { Offer } from '../offer/shape.ts';
import { rosterAgreement } from '../roster.ts';
import { clauseSentence, pointSentences } from '../words/index.ts';
import { languagesOf, mailSentences, type Spoken } from './spoken.ts';

/** What Markdown takes for a mark of its own, wherever it stands: `_` within a word is none, `#` one at an end. */
const marks = /[\\`*[~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^#|(?<=\s)#(?=#*$)|<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/giu;
/** What begins a quotation or a list, or is one: the rest of the line stays as it is. */
const beginnings = /^(?:[->]|\+(?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Text that Markdown shows as it stands, and that reads well where nothing shows Markdown: only what must be is escaped. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(marks, String.raw`\$&`)
    .replace(beginnings, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

const list = (items: readonly string[]): string => items.map((item) => `- ${plain(item)}\n`).join('');

function inLanguage(offer: Offer, spoken: Spoken): string {
  const { terms, page, date } = spoken;
  const agreement = rosterAgreement(offer.agreement);
  if (agreement === null) throw new RangeError(`The roster has no agreement ${offer.agreement}.`);
  const points = pointSentences(agreement, terms).map(({ rule, sentence }) => `${terms.rule[rule]}: ${sentence}`);
  const { name, identifier } = offer.assigner;
  const facts = [
    `${page.from}: ${name ?? page.nameless}`,
    ...(identifier === undefined ? [] : [`${page.knownAs}: ${identifier}`]),
    `${page.to}: ${offer.assignee.name}`,
    `${page.issued}: ${date(offer.issued)}`,
    `${page.until}: ${date(offer.validThrough)}`,
  ];
  return [
    `# ${plain(page.title(offer.assignee.name))}\n\n${list(facts)}`,
    `## ${page.agreement}\n\n${plain(`${terms.agreement[agreement.name].title} (${agreement.name}).`)}\n\n${list(points)}`,
    `## ${page.data}\n\n${list(offer.target.personalData.map((kind) => terms.data[kind]))}`,
    `## ${page.schedule}\n\n${list(offer.schedule.clauses.map((clause) => clauseSentence(clause, terms)))}`,
    `## ${page.byMail}\n\n${page.byMailHint}\n\n${list(mailSentences(offer).map((words) => words(spoken)))}`,
  ].join('\n');
}

/** The offer in plain words as Markdown: the person's language, then English. */
export const offerMarkdown = (offer: Offer): string =>
  languagesOf(offer)
    .map((it) => inLanguage(offer, it))
    .join('\n---\n\n');
