import type { ReactNode } from 'react';
import {
  clauseSentence,
  type Offer,
  pointSentences,
  rosterAgreement,
  type Spoken,
} from '../../../shared/terms/index.ts';

export interface OfferInWordsProps {
  readonly offer: Offer;
  readonly spoken: Spoken;
  /** The level of its first heading where it stands. */
  readonly level: 1 | 4;
  readonly intro: string;
  /** How it can be answered. */
  readonly children: ReactNode;
}

const headings = { 1: ['h1', 'h2', 'h3'], 4: ['h4', 'h5', 'h6'] } as const;

/** An offer in one of the languages of its page, in the words of that page. */
export function OfferInWords({ offer, spoken, level, intro, children }: OfferInWordsProps) {
  const { language, page, terms, date } = spoken;
  const [First, Second, Third] = headings[level];
  const agreement = rosterAgreement(offer.agreement);
  const { name, identifier } = offer.assigner;
  const heads: readonly (readonly [string, string])[] = [
    [page.from, name ?? page.nameless],
    ...(identifier === undefined ? [] : [[page.knownAs, identifier] as const]),
    [page.to, offer.assignee.name],
    [page.issued, date(offer.issued)],
    [page.until, date(offer.validThrough)],
  ];
  return (
    <article className="offer-words" lang={language}>
      <First>{page.title(offer.assignee.name)}</First>
      <p>{intro}</p>
      <dl>
        {heads.map(([head, text]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Second>{page.agreement}</Second>
      {agreement === null ? null : (
        <>
          <p>
            <b>{terms.agreement[agreement.name].title}</b> ({agreement.name}). {terms.agreement[agreement.name].gist}
          </p>
          <ul>
            {pointSentences(agreement, terms).map(({ point, rule, sentence }) => (
              <li key={point}>
                <b>{terms.rule[rule]}:</b> {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <Third>{page.data}</Third>
      <p>{offer.target.personalData.map((kind) => terms.data[kind]).join(', ')}</p>
      <Second>{page.schedule}</Second>
      <ul>
        {offer.schedule.clauses.map((clause) => (
          <li key={clause.clause}>{clauseSentence(clause, terms)}</li>
        ))}
      </ul>
      <Second>{page.answer}</Second>
      {children}
    </article>
  );
}
