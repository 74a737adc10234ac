import { z } from 'zod';

/** Control characters, and those that turn the direction of text, hide in it or are not characters at all. */
const unseen =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uFDD0-\uFDEF]|[\u{E0000}-\u{E0FFF}]|\p{Co}|\p{Cs}/u;

/** Whether a text holds a character that a reader would not see, or that would make it show as something else. */
export const hidesSomething = (text: string): boolean => unseen.test(text);

/** What a schema says of such a text; reasons know it by this. */
export const unseenMessage = 'it holds a character that cannot be seen';

/** A name from elsewhere as a line of at most `length` characters, without what a reader would not see. */
export function visibleLine(text: string, length: number): string {
  const seen = Array.from(text.toWellFormed(), (character) => (hidesSomething(character) ? '' : character)).join('');
  const oneLine = seen.replaceAll(/\s+/g, ' ').trim();
  if (oneLine.length <= length) return oneLine === '' ? '?' : oneLine;
  return `${oneLine
    .slice(0, length - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}

const visible = (text: string): boolean => !hidesSomething(text);

/** One line that a person reads, at most `length` characters. */
export const line = (length: number): z.ZodString =>
  z
    .string()
    .min(1)
    .max(length)
    .refine((text) => visible(text) && !/[\n\t]/.test(text), { error: unseenMessage })
    .refine((text) => text.trim() === text, { error: 'blank at the ends' });

/** Text of one or more lines, at most `length` characters. */
export const prose = (length: number): z.ZodString =>
  z.string().min(1).max(length).refine(visible, { error: unseenMessage });
