// Readers that turn a document's bytes into readings and fact drafts, by markup and by senders' rules; pure.
export { readingOfFailure } from './blank-reading.ts';
export type { Entry, IncomingDocument } from './document.ts';
export { hasText, legibleDocument } from './document-text.ts';
export { mediaTypeOf } from './media-type.ts';
export { type AttachedAnswer, answersAttachedTo } from './mail/answers-attached.ts';
export { minorDigits } from './money.ts';
export { ownDomainOf, senderOf } from './mail/sender.ts';
export { identify } from './numbers/identify.ts';
export { numbersIn } from './text/numbers-in.ts';
export { isReadable, readDocument } from './read-document.ts';
export { type BroughtFile, unpackArchives } from './archive/unpack.ts';
export { UnreadableDocument, toldOf } from './unreadable-document.ts';
