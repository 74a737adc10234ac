import type { Failure } from '../../shared/api.ts';
import { call } from './client.ts';
import { offerFile } from './offer-file.ts';

/** Hands a kept document to the person as a file, under its name. Gives what went wrong, or null. */
export async function saveCopy(id: string): Promise<Failure | null> {
  const answer = await call('documents.bytes', { id });
  if (!answer.ok) return answer.error;
  offerFile(answer.value.name, answer.value.bytes);
  return null;
}
