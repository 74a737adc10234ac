import {
  clauseSentence,
  digestOf,
  languagesOf,
  type Offer,
  pointSentences,
  rosterAgreement,
  type Spoken,
} from '../../../shared/terms/index.ts';
import { Printed } from '../../ui/printed.tsx';
import './terms-on-paper.css';

/** An offer for letter post: the person's language, then English, each with room to answer by hand. */
export function TermsOnPaper({ offer }: { readonly offer: Offer }) {
  return (
    <Printed className="terms-paper">
      {languagesOf(offer).map((spoken) => (
        <InOneLanguage key={spoken.language} offer={offer} spoken={spoken} />
      ))}
    </Printed>
  );
}

function InOneLanguage({
  offer,
  spoken: { language, page, terms, date },
}: {
  readonly offer: Offer;
  readonly spoken: Spoken;
}) {
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
    <article lang={language}>
      <h1>{page.title(offer.assignee.name)}</h1>
      <dl>
        {heads.map(([head, text]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{page.paper.intro(date(offer.validThrough))}</p>
      <h2>{page.agreement}</h2>
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
      <h3>{page.data}</h3>
      <p>{offer.target.personalData.map((kind) => terms.data[kind]).join(', ')}</p>
      <h2>{page.schedule}</h2>
      <ul>
        {offer.schedule.clauses.map((clause) => (
          <li key={clause.clause}>{clauseSentence(clause, terms)}</li>
        ))}
      </ul>
      <ByHand page={page} />
      <p className="terms-paper-small">{page.paper.signedBy(offer['@id'], digestOf(offer), offer.assigner['@id'])}</p>
    </article>
  );
}

/** Three boxes to tick, lines to write on, and a place to sign. */
function ByHand({ page }: { readonly page: Spoken['page'] }) {
  return (
    <section className="terms-paper-answer">
      <h2>{page.answer}</h2>
      <p className="terms-paper-box">{page.accept}.</p>
      <p className="terms-paper-box">{page.paper.otherwise}</p>
      <p className="terms-paper-line" />
      <p className="terms-paper-line" />
      <p className="terms-paper-box">{page.paper.because}</p>
      <p className="terms-paper-line" />
      <div className="terms-paper-sign">
        <p>{page.paper.placeAndDate}</p>
        <p>{page.paper.signature}</p>
      </div>
    </section>
  );
}
