// What a company gets: the offer as a page, as plain words, as a file for programs, and as a mail with them.
import { fileBytes } from '../agreement/assemble.ts';
import type { Offer } from '../offer/shape.ts';
import { draftMail, type MailFile } from './mail.ts';
import { offerMarkdown } from './markdown.ts';
import { languagesOf } from './spoken.ts';

export { offerPage } from './offer-page.ts';
export { sealPage, verifyPage } from './seal.ts';
export { languagesOf, mailSentences, type Spoken } from './spoken.ts';

/**
 * How the files of an offer are named, or of the agreement to it, in its language and without their ending. Disks take names of 255 bytes, and a
 * letter may have four.
 */
export function fileStem(offer: Offer, of: 'offer' | 'agreement' = 'offer'): string {
  const name = Array.from(offer.assignee.name.replaceAll(/[^\p{L}\p{N} .-]+/gu, ' '))
    .slice(0, 50)
    .join('')
    .trim();
  return languagesOf(offer)[0].page.fileName[of](name);
}

/**
 * The files of an offer: page, machine form (canonical bytes), plain words, and a draft of the mail that brings them.
 * @param html the page, as `offerPage` makes and `sealPage` seals it
 * @param to the company's address for the draft, as `mailAddressOf` gives it
 */
export function offerFiles(offer: Offer, html: string, to: string | null): MailFile[] {
  const encoder = new TextEncoder();
  const spoken = languagesOf(offer);
  const stem = fileStem(offer);
  const page = {
    name: `${stem}.html`,
    type: 'text/html; charset=utf-8',
    bytes: encoder.encode(html),
  };
  const machine = { name: `${stem}.json`, type: 'application/ld+json', bytes: fileBytes(offer) };
  const plain = {
    name: `${stem}.md`,
    type: 'text/markdown; charset=utf-8',
    bytes: encoder.encode(offerMarkdown(offer)),
  };
  const { name } = offer.assignee;
  const subject = spoken[0].page.mailSubject(name);
  const body = spoken.map(({ page: words, date }) => words.mailBody(name, date(offer.validThrough))).join('\n---\n\n');
  const mail = draftMail(subject, body, to, [page, machine]);
  return [page, machine, plain, { name: `${stem}.eml`, type: 'message/rfc822', bytes: encoder.encode(mail) }];
}
