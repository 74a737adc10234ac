import { type RefObject, useEffect, useRef, useState } from 'react';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { asSentence, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { type Told, isPassing, useRecording } from '../../state/recording.ts';
import { isWriting } from '../../ui/is-writing.ts';
import { Press } from '../../ui/press.tsx';
import './toast.css';

/** How long it stays, unless one points at it or stands in it. */
const stay = 10_000;

function sentenceOf(told: Told): string {
  switch (told.what) {
    case 'recorded':
    case 'awaited':
    case 'saved':
    case 'undone':
      return asSentence(told.sentence);
    case 'failed':
      return told.failure.message;
    default:
      return assertNever(told);
  }
}

/**
 * Ctrl or Cmd+Z takes back what was recorded last, wherever one stands in the window; with Shift, or by Ctrl or Cmd+Y, what
 * was taken back last comes back.
 */
function useUndoKeys(): void {
  const undo = useRecording((state) => state.undo);
  const redo = useRecording((state) => state.redo);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const act = key === 'z' ? (event.shiftKey ? redo : undo) : key === 'y' && !event.shiftKey ? redo : null;
      if (act === null || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isWriting(event.target) || useDialogs.getState().open !== null) return;
      event.preventDefault();
      void act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}

/** Whether one points at an element or stands in it. */
function useHeld(ref: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const [hold, release] = [() => setHeld(true), () => setHeld(false)];
    for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, hold);
    for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, release);
    return () => {
      for (const type of ['pointerenter', 'focusin']) element.removeEventListener(type, hold);
      for (const type of ['pointerleave', 'focusout']) element.removeEventListener(type, release);
    };
  }, [ref]);
  return isHeld;
}

/** "Recorded … Undo": over the foot of the window, so that nothing moves. */
export function Toast() {
  const { told, dismiss, undo, redo } = useRecording();
  const toast = useRef<HTMLElement>(null);
  const isHeld = useHeld(toast);
  useUndoKeys();
  useEffect(() => {
    if (told === null || isHeld || !isPassing(told)) return undefined;
    const timer = setTimeout(dismiss, stay);
    return () => clearTimeout(timer);
  }, [told, isHeld, dismiss]);
  return (
    <section ref={toast} className={told === null ? 'toast toast-away' : 'toast'} aria-label={words.recording.label}>
      {/* So marked, it is heard also while a sheet is open and hides all else from screen readers. */}
      <p className="toast-sentence" role="status" data-live-announcer>
        {told === null ? '' : sentenceOf(told)}
      </p>
      {told === null ? null : (
        <>
          {told.what === 'recorded' ? (
            <Press look="quiet" onPress={() => void undo()}>
              {words.recording.undo}
            </Press>
          ) : told.what === 'undone' ? (
            <Press look="quiet" onPress={() => void redo()}>
              {words.recording.redo}
            </Press>
          ) : null}
          <Press look="quiet" onPress={dismiss}>
            {words.recording.close}
          </Press>
        </>
      )}
    </section>
  );
}
