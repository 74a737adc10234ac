import { base64 } from '@scure/base';

export interface MailFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const lines = (text: string): string => (text.match(/.{1,76}/g) ?? []).join('\r\n');
const encoded = (bytes: Uint8Array): string => lines(base64.encode(bytes));

/** Text for a header by RFC 2047, in words short enough for one; a character is never parted. No line break gets through. */
function headerText(text: string): string {
  const words: string[] = [''];
  for (const character of text) {
    const last = words.at(-1) ?? '';
    if (encoder.encode(last + character).length > 42) words.push(character);
    else words[words.length - 1] = last + character;
  }
  return words.map((word) => `=?UTF-8?B?${base64.encode(encoder.encode(word))}?=`).join('\r\n ');
}

/** A file's name by RFC 2231: nothing of it can end the header. */
const fileName = (name: string): string =>
  `filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/**
 * A mail with files attached as a draft (RFC 5322, MIME) that mail programs open for sending. Subject and names may hold
 * anything: they are encoded. `boundary` must not occur in base64, and so begins with an underscore.
 * @param to as `mailAddressOf` gives it; null leaves it to the person
 */
export function draftMail(
  subject: string,
  body: string,
  to: string | null,
  files: readonly MailFile[],
  boundary = '_counterpart_',
): string {
  const part = (headers: readonly string[], bytes: Uint8Array): string =>
    [`--${boundary}`, ...headers, 'Content-Transfer-Encoding: base64', '', encoded(bytes), ''].join('\r\n');
  return [
    'X-Unsent: 1',
    ...(to === null ? [] : [`To: ${to}`]),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    part(['Content-Type: text/plain; charset=utf-8'], encoder.encode(body.replaceAll(/\r?\n/g, '\r\n'))) +
      files
        .map(({ name, type, bytes }) =>
          part([`Content-Type: ${type}`, `Content-Disposition: attachment;\r\n ${fileName(name)}`], bytes),
        )
        .join(''),
  ]
    .join('\r\n')
    .concat(`--${boundary}--\r\n`);
}
