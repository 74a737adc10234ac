import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../../language/index.ts';
import { useAttaching } from '../../state/attaching.ts';
import { useIntake } from '../../state/intake.ts';
import { useTermsIntake } from '../../state/terms-intake.ts';
import { droppedFiles, toBeRead } from './brought-files.ts';
import './drop-zone.css';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The record whose story the files are over; null anywhere else. */
const recordAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-attach]')?.dataset['attach'] ?? null) : null;

/** Where files would go that are let go of now: read, or put with a record. */
type Over = 'nowhere' | 'window' | 'record';

/** The whole window takes files, dropped or pasted: over a record's story to be put with it, anywhere else to be read. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const bring = useIntake((state) => state.bring);
  const attach = useAttaching((state) => state.attach);
  const takeTerms = useTermsIntake((state) => state.take);
  const [over, setOver] = useState<Over>('nowhere');
  /** Entering a child comes before leaving its parent: only the balance tells. */
  const depth = useRef(0);
  useEffect(() => {
    const take = (data: DataTransfer, record: string | null) => {
      void droppedFiles(data).then(async (dropped) => {
        const files = await takeTerms(dropped);
        if (files.length === 0 && dropped.length > 0) return;
        await (record === null ? bring(toBeRead(files)) : attach(record, files));
      });
    };
    const move = (by: number) => (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      depth.current = Math.max(0, depth.current + by);
      setOver(depth.current === 0 ? 'nowhere' : recordAt(event.target) === null ? 'window' : 'record');
    };
    const drop = (event: DragEvent) => {
      depth.current = 0;
      setOver('nowhere');
      if (!bringsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      take(event.dataTransfer, recordAt(event.target));
    };
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData === null || event.clipboardData.files.length === 0) return;
      event.preventDefault();
      take(event.clipboardData, recordAt(document.querySelector('[data-attach]')));
    };
    const listeners = { dragenter: move(1), dragover: move(0), dragleave: move(-1), drop };
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type as 'drop', listener);
    window.addEventListener('paste', paste);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type as 'drop', listener);
      window.removeEventListener('paste', paste);
    };
  }, [bring, attach, takeTerms]);
  const [word, more] =
    over === 'record' ? [words.documents.drop, words.documents.dropMore] : [words.intake.drop, words.intake.dropMore];
  return (
    <>
      {children}
      {over === 'nowhere' ? null : (
        <section className="drop-over" aria-label={word}>
          <p className="drop-word">{word}</p>
          <p className="drop-more">{more}</p>
        </section>
      )}
    </>
  );
}
