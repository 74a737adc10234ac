import { type ReactNode, useEffect, useRef, useState } from 'react';
import { words } from '../../language/index.ts';
import { useIntake } from '../../state/intake.ts';
import { droppedFiles } from './brought-files.ts';
import './drop-zone.css';

const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window takes files; while some are held over it, it says so. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const bring = useIntake((state) => state.bring);
  const [isOver, setOver] = useState(false);
  /** Entering a child comes before leaving its parent: only the balance tells. */
  const depth = useRef(0);
  useEffect(() => {
    const move = (by: number) => (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      depth.current = Math.max(0, depth.current + by);
      setOver(depth.current > 0);
    };
    const drop = (event: DragEvent) => {
      depth.current = 0;
      setOver(false);
      if (!bringsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(bring);
    };
    const listeners = { dragenter: move(1), dragover: move(0), dragleave: move(-1), drop };
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type as 'drop', listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type as 'drop', listener);
    };
  }, [bring]);
  return (
    <>
      {children}
      {isOver ? (
        <section className="drop-over" aria-label={words.intake.drop}>
          <p className="drop-word">{words.intake.drop}</p>
          <p className="drop-more">{words.intake.dropMore}</p>
        </section>
      ) : null}
    </>
  );
}
