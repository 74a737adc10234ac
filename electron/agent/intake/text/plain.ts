// Zero-width and joining characters that senders put into numbers or preheaders; a person never sees them.
// Written one by one, since some of them combine with their neighbours in a class.
const invisible =
  /\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|\u180e|[\u200b-\u200c\u200e-\u200f]|\u200d|[\u202a-\u202e]|[\u2060-\u2064]|[\u206a-\u206f]|\ufeff|[\u{e0000}-\u{e007f}]/gu;
const blanks = /[^\S\n]+/g;

/** Text as a person sees it: no invisible characters, every kind of blank a plain one, no empty lines. */
export function plainText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(blanks, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The same on one line, for subjects and names. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n/g, ' ');
}
