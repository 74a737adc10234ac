import { type RefObject, useEffect } from 'react';

/**
 * Calls back when something is typed or ticked within a form, which passes on no `input` events itself. Heard at the
 * document, after React: drawn anew before React has read what was typed, a field would get its old text back.
 */
export function useWritten(form: RefObject<HTMLElement | null>, onWrite: (() => void) | undefined): void {
  useEffect(() => {
    if (onWrite === undefined) return undefined;
    const listener = ({ target }: Event) => {
      if (target instanceof Node && form.current?.contains(target) === true) onWrite();
    };
    document.addEventListener('input', listener);
    return () => document.removeEventListener('input', listener);
  }, [form, onWrite]);
}
