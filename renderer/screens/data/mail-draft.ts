/** A letter as it goes by mail. */
export interface MailDraft {
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

/** The longest address that is handed over to the system (electron/shell/policy.ts holds it to the same). */
const longestAddress = 2000;

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ').trim();
const withCrlf = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

/** A `mailto:` address (RFC 6068) that opens the draft in the person's mail program; null where it would be too long. */
export function mailtoOf({ to, subject, body }: MailDraft): string | null {
  const address = encodeURIComponent(to ?? '').replaceAll('%40', '@');
  const parts = `subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(withCrlf(body))}`;
  const whole = `mailto:${address}?${parts}`;
  return whole.length > longestAddress ? null : whole;
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));

/** Words of a header that are not ASCII, by RFC 2047: each at most 75 characters long, never cut within a character. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const encoder = new TextEncoder();
  const chunks: string[] = [''];
  for (const character of text) {
    const longer = `${chunks.at(-1) ?? ''}${character}`;
    if (encoder.encode(longer).length > 45) chunks.push(character);
    else chunks[chunks.length - 1] = longer;
  }
  return chunks.map((chunk) => `=?UTF-8?B?${base64(encoder.encode(chunk))}?=`).join('\r\n ');
}

/** The draft as a file (RFC 5322) that mail programs open to be read over and sent: `X-Unsent` tells them so. */
export function emlOf({ to, subject, body }: MailDraft): string {
  const lines = base64(new TextEncoder().encode(withCrlf(body))).replaceAll(/.{76}/g, '$&\r\n');
  return [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${oneLine(to)}`]),
    `Subject: ${headerText(oneLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    lines,
    '',
  ].join('\r\n');
}
