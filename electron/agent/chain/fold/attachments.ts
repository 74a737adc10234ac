import type { AttachmentRecord, Subject } from '../records.ts';
import { isSaidAfter, ofKind } from './pick.ts';

/** The documents that lie with a subject, each once: under the name and at the time it was attached first, or anew. */
export function attachmentsOf({ id, facts }: Subject): AttachmentRecord[] {
  const attached = new Map<string, AttachmentRecord>();
  const said = ofKind(facts, 'document.attached').sort((first, second) => (isSaidAfter(first, second) ? 1 : -1));
  for (const { source, body, occurred } of said) {
    if (source.document === null) continue;
    if (body.takenOff) attached.delete(source.document);
    else if (attached.has(source.document)) continue;
    else
      attached.set(source.document, {
        subject: id,
        document: source.document,
        name: body.name,
        attachedAt: occurred,
      });
  }
  return [...attached.values()];
}
