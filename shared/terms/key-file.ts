import { z } from 'zod';

/** The file in which a company keeps the key it answers with, in the page and on the command line. */
const keyFile = z.strictObject({ seed: z.string().regex(/^[0-9a-f]{64}$/) });

export const keyFileText = (seed: Uint8Array): string =>
  `${JSON.stringify({ seed: Array.from(seed, (byte) => byte.toString(16).padStart(2, '0')).join('') })}\n`;

/** The secret of a key file; null where it is none. */
export function seedOf(text: string): Uint8Array | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const seed = keyFile.safeParse(value).data?.seed;
  return seed === undefined ? null : Uint8Array.from(seed.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
