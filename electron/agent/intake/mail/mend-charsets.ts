import type { Email } from 'postal-mime';

const charsetLabel =
  /(charset\s*=\s*(?:3D)?["']?)(utf-?8|us-ascii|iso-8859-1|iso-8859-15|latin1|windows-1252)(?=["'\s;>/]|$)/gi;
/** UTF-8 read as windows-1252 looks so: Ã¼, â€“, Â£. */
const doubled = /(?:[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])|â€[^\w\s]/;

/**
 * Parses a mail and, where its text shows that the declared character set is not the true one, parses it with the other
 * of the two that mail is written in. `parse` gets the bytes of one and the same message.
 */
export async function mendCharsets(bytes: Uint8Array, parse: (bytes: Uint8Array) => Promise<Email>): Promise<Email> {
  const first = await parse(bytes);
  const faults = count(first);
  if (faults === 0) return first;
  const again = await parse(relabelled(bytes, wordsOf(first).includes('\ufffd') ? 'windows-1252' : 'utf-8'));
  return count(again) < faults ? again : first;
}

function wordsOf(email: Email): string {
  return `${email.html ?? ''}\n${email.text ?? ''}`;
}

function count(email: Email): number {
  const words = wordsOf(email);
  return (words.match(/\ufffd/g)?.length ?? 0) + (words.match(new RegExp(doubled, 'g'))?.length ?? 0);
}

function relabelled(bytes: Uint8Array, charset: string): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(
    text.replace(charsetLabel, (_all, before: string) => before + charset),
    'latin1',
  );
}
