import type { Offer } from '../offer/shape.ts';
import { rosterAgreement } from '../roster.ts';
import { clauseSentence, pointSentences } from '../words/index.ts';
import { languagesOf, mailSentences, type Spoken } from './spoken.ts';

/** Text that Markdown does not take for its own marks, nor for HTML. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]()#+!|<>&~]/g, String.raw`\$&`).replaceAll('\n', ' ');

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
