// Composing, canonical form, signing and checking of terms: pure, for the agent, the window and the page for companies.
export { assembleAgreement, fileBytes } from './agreement/assemble.ts';
export { makeAnswer, type AnswerInput, type Decision } from './answer/make.ts';
export { declineReasons, type Acceptance, type Answer } from './answer/shape.ts';
export type { FileInstant, FileReference } from './identifiers.ts';
export { keyFileText, seedOf } from './key-file.ts';
export { isWatched, keepingOf, type Awaited, type ClauseKept, type Incoming, type Sign } from './keeping/kept.ts';
export { agreementAt, clauseIn, type HeldAgreement } from './keeping/in-force.ts';
export {
  negotiationAfter,
  negotiationEvents,
  negotiationState,
  negotiationStateIris,
  negotiationStates,
  type NegotiationEvent,
  type NegotiationState,
} from './negotiation.ts';
export { composeOffer, type OfferInput } from './offer/compose.ts';
export { kindsOffered } from './offer/kinds-offered.ts';
export { policyOf, type Policy } from './offer/policy.ts';
export { agreementId, type Agreement, type Offer } from './offer/shape.ts';
export {
  fileStem,
  languagesOf,
  mailSentences,
  offerFiles,
  offerPage,
  sealPage,
  verifyPage,
  type Spoken,
} from './page/index.ts';
export { canonicalText } from './proof/canonical.ts';
export { didOfMethod } from './proof/did-key.ts';
export { digestOf } from './proof/digest.ts';
export {
  checkSignature,
  newSeed,
  signerOf,
  webCryptoCheck,
  webCryptoSigner,
  type SignatureCheck,
  type Signer,
} from './proof/signer.ts';
export { reasonCodes, type Reason, type ReasonCode } from './read/reason.ts';
export { largestTermsFile, saidKind } from './read/said-kind.ts';
export { sentenceOf } from './read/sentence.ts';
export { verifyFile, type FileKind, type Verified, type VerifyOptions } from './read/verify.ts';
export {
  atLeastAsStrict,
  defaultAgreement,
  neighbours,
  roster,
  rosterAgreement,
  rosterPoints,
  type Neighbours,
  type RosterAgreement,
  type RosterGroup,
  type RosterName,
  type RosterPoint,
  type RosterRule,
} from './roster.ts';
export {
  changed,
  changesBetween,
  clauseChange,
  differences,
  type ClauseChange,
  type ClauseDifference,
} from './schedule/change.ts';
export {
  breachSteps,
  clause,
  clauseIdOf,
  clauseOfText,
  engagementWishes,
  frequencies,
  ideaUses,
  weekdays,
  type Clause,
  type ClauseType,
} from './schedule/clause.ts';
export { clauseOf, defaultSchedule, schedule, type Schedule } from './schedule/schedule.ts';
export { clauseSections } from './schedule/sections.ts';
export { dataCategories, dataCategory, topics, type DataCategory } from '../model/index.ts';
export { line, visibleLine } from './text.ts';
export { namespaces } from './vocabulary/namespaces.ts';
export { purposes, type Purpose } from './vocabulary/purposes.ts';
export {
  clauseSentence,
  clauseTitle,
  pointSentences,
  termsWords,
  type PointSentence,
  type TermsLanguage,
  type TermsWords,
} from './words/index.ts';
