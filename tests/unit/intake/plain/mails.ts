import type { Reading } from '../../../../shared/model/index.ts';
import type { Entry } from '../../../../electron/agent/intake/index.ts';
import { documentOf, entryOf } from '../documents.ts';

export interface MailWords {
  readonly from?: string;
  readonly subject: string;
  readonly date?: string;
  readonly head?: string;
  /** Lines of a text mail, or its HTML where it begins with a tag. */
  readonly body: string;
}

const shop = 'Fern & Fable <orders@fernandfable.example>';

/** The entry of a mail by its words, in no family that has a rule and without markup. */
export function entryOfWords({ from = shop, subject, date, head = '', body }: MailWords): Promise<Entry> {
  const type = body.startsWith('<') ? 'html' : 'plain';
  const mail = `From: ${from}\nTo: ada@mail.example\nSubject: ${subject}\nDate: ${date ?? 'Tue, 10 Mar 2026 09:15:00 +0100'}\n${head}MIME-Version: 1.0\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`;
  return entryOf(documentOf('plain.eml', mail));
}

export async function readWords(words: MailWords): Promise<Reading> {
  return (await entryOfWords(words)).reading;
}

export const day = (text: string): Reading['promised'] => ({ from: text, until: text });
