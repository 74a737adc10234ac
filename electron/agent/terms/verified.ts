import { type Verified, type VerifyOptions, verifyFile, verifyPage } from '../../../shared/terms/index.ts';

/** Nothing of JSON begins as a page does. */
const isPage = (bytes: Uint8Array): boolean => /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/** Checks a file of terms in any form in which it can be checked: JSON, or the page for companies with the offer inside. */
export const verifyTerms = async (bytes: Uint8Array, options: VerifyOptions): Promise<Verified> =>
  isPage(bytes) ? verifyPage(bytes, options) : verifyFile(bytes, options);
