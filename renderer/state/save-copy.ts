import type { Failure } from '../../shared/api.ts';
import { call } from './client.ts';

/**
 * Hands a kept document to the person as a file, under its name; where it goes is theirs to choose. It leaves as bytes
 * of no type, so that nothing opens it on the way. Gives what went wrong, or null.
 */
export async function saveCopy(id: string): Promise<Failure | null> {
  const answer = await call('documents.bytes', { id });
  if (!answer.ok) return answer.error;
  const { name, bytes } = answer.value;
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.split('/').at(-1) ?? name;
  link.click();
  // The browser has taken hold of the bytes by then; a minute leaves room for a slow one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return null;
}
