import type { AttachmentRecord, Subject } from '../records.ts';
import { ofKind } from './pick.ts';

/** The documents that were attached to a subject, each once: under the name and at the time it was attached first. */
export function attachmentsOf({ id, facts }: Subject): AttachmentRecord[] {
  const attached = new Map<string, AttachmentRecord>();
  for (const { source, body, occurred } of ofKind(facts, 'document.attached')) {
    if (source.document === null || attached.has(source.document)) continue;
    attached.set(source.document, {
      subject: id,
      document: source.document,
      name: body.name,
      attachedAt: occurred,
    });
  }
  return [...attached.values()];
}
