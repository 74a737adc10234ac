// Terms: stating mine, offering them to a company, and what came of it.
export { OfferTerms } from './offer-terms.tsx';
export { RecordBreach } from './record-breach.tsx';
export { TermsAnswered } from './terms-answered.tsx';
export { TermsAsked } from './terms-asked.tsx';
export { TermsEnd } from './terms-end.tsx';
export { TermsSent } from './terms-sent.tsx';
export { TermsScreen } from './terms-screen.tsx';
export { TermsTaken } from './terms-taken.tsx';
