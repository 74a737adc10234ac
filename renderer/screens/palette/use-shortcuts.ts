import { useLayoutEffect, useRef } from 'react';
import { settingsAnswer } from '../../state/answers.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { isWriting } from '../../ui/is-writing.ts';
import { type Sight, allCommands, pageCommands } from './command-table.ts';

/** The keys that work wherever one stands in the window, unless one writes or a sheet is open. */
export function useShortcuts(sight: Sight): void {
  const { value: settings } = useAnswer(settingsAnswer, {});
  // Until the settings are there the keys work: that is how it is unless the person wants it otherwise.
  const areSingleKeysOn = settings?.singleKeys ?? true;
  const latest = useRef(sight);
  // As soon as the window is drawn: who sees it may press a key before its other effects run.
  useLayoutEffect(() => {
    latest.current = sight;
  }, [sight]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { open } = useDialogs.getState();
      const hasModifier = event.ctrlKey || event.metaKey;
      if (hasModifier && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        if (open === null) pageCommands.palette.run(latest.current);
        return;
      }
      if (!areSingleKeysOn || hasModifier || event.altKey) return;
      if (open !== null || event.defaultPrevented || isWriting(event.target)) return;
      const [, entry] = allCommands.find(([, { key }]) => key === event.key.toLowerCase()) ?? [];
      if (entry === undefined || entry.about?.(latest.current) === null) return;
      event.preventDefault();
      entry.run(latest.current);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [areSingleKeysOn]);
}
