import { words } from '../language/index.ts';
import { desktop } from './client.ts';
import { tellSaved } from './recording.ts';

/**
 * Hands bytes to the person as a file; where it goes is theirs to choose. They leave as bytes of no type, so that nothing
 * opens them on the way.
 */
export function offerFile(name: string, bytes: BlobPart): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.split('/').at(-1) ?? name;
  link.click();
  // The desktop asks where to, and tells it; a browser says nothing.
  if (desktop === undefined) tellSaved(words.recording.savedByBrowser(link.download));
  // The browser has taken hold of the bytes by then; a minute leaves room for a slow one.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
