// Terms: stating them, offering them under a key that only one party sees, and keeping what came of it.
export { answeredTerms, askedForTerms, endTerms, sentTerms } from './by-hand.ts';
export { breakClause } from './broken.ts';
export { filesForCompany } from './for-company.ts';
export { importTerms, verdictOf } from './import.ts';
export { offerTerms } from './offer.ts';
export { stateTerms } from './state.ts';
export { verifyTerms } from './verified.ts';
