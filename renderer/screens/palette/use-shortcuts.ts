import { useEffect } from 'react';
import { settingsAnswer } from '../../state/answers.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { isWriting } from '../../ui/is-writing.ts';

const focusSearch = () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus();

/** The keys that work wherever one stands in the window, unless one writes or a sheet is open. */
export function useShortcuts(): void {
  const { value: settings } = useAnswer(settingsAnswer, {});
  // Until the settings are there the keys work: that is how it is unless the person wants it otherwise.
  const areSingleKeysOn = settings?.singleKeys ?? true;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { open, show } = useDialogs.getState();
      const hasModifier = event.ctrlKey || event.metaKey;
      if (hasModifier && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        if (open === null) show({ dialog: 'palette' });
        return;
      }
      if (
        !areSingleKeysOn ||
        hasModifier ||
        event.altKey ||
        open !== null ||
        event.defaultPrevented ||
        isWriting(event.target)
      )
        return;
      const does: Readonly<Record<string, () => void>> = {
        '?': () => show({ dialog: 'shortcuts' }),
        q: () => show({ dialog: 'quickAdd' }),
        n: () => show({ dialog: 'addOrder' }),
        l: () => show({ dialog: 'logInteraction', about: null }),
        '/': focusSearch,
      };
      const run = does[event.key.toLowerCase()];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [areSingleKeysOn]);
}
