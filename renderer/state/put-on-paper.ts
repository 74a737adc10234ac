import type { Failure } from '../../shared/api.ts';
import { settingsAnswer } from './answers.ts';
import { call, isDesktop } from './client.ts';
import { offerFile } from './offer-file.ts';

/** Where paper is Letter; elsewhere it is A4. */
const letterCountries: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO']);

/**
 * Puts on paper what stands there to be printed: the desktop saves it as a PDF of that name, a browser has its own dialog
 * for it, which takes the name for its file. Gives what went wrong, or null.
 */
export async function putOnPaper(name: string): Promise<Failure | null> {
  if (!isDesktop) {
    const { title } = document;
    document.title = name;
    window.print();
    document.title = title;
    return null;
  }
  const country = settingsAnswer.getState().value?.country ?? '';
  const answer = await call('host.printPdf', { paper: letterCountries.has(country) ? 'Letter' : 'A4' });
  if (!answer.ok) return answer.error;
  offerFile(`${name}.pdf`, answer.value.bytes);
  return null;
}
