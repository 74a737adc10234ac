import { digestOf, languagesOf, type Offer, type Spoken } from '../../../shared/terms/index.ts';
import { Printed } from '../../ui/printed.tsx';
import { OfferInWords } from './offer-in-words.tsx';
import './terms-on-paper.css';

/** An offer for letter post: the person's language, then English, each with room to answer by hand. */
export function TermsOnPaper({ offer }: { readonly offer: Offer }) {
  return (
    <Printed className="terms-paper">
      {languagesOf(offer).map((spoken) => {
        const { language, page, date } = spoken;
        return (
          <OfferInWords
            key={language}
            offer={offer}
            spoken={spoken}
            level={1}
            intro={page.paper.intro(date(offer.validThrough))}
          >
            <ByHand page={page} />
            <p className="terms-paper-small">
              {page.paper.signedBy(offer['@id'], digestOf(offer), offer.assigner['@id'])}
            </p>
          </OfferInWords>
        );
      })}
    </Printed>
  );
}

/** Three boxes to tick, lines to write on, and a place to sign. */
function ByHand({ page }: { readonly page: Spoken['page'] }) {
  return (
    <section className="terms-paper-answer">
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
