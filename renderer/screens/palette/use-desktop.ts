import { useEffect, useRef } from 'react';
import type { DesktopWords, PageCommand } from '../../../shared/contract/desktop.ts';
import { words } from '../../language/index.ts';
import { desktop } from '../../state/client.ts';
import { followAsks } from '../../state/desktop-asks.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { tellSaved } from '../../state/recording.ts';
import { isWriting } from '../../ui/is-writing.ts';
import { type Sight, allCommands, pageCommands, possibleIn } from './command-table.ts';
import { openLink } from './open-link.ts';

/** The menu follows once one rests on a record, in milliseconds: not each one that is passed by. */
const rest = 100;

/** What the desktop says outside the page, in the person's language: the menu has the palette's words. */
export function desktopWords(): DesktopWords {
  const commands = Object.fromEntries(allCommands.map(([id, { text, asks }]) => [id, asks ? `${text}…` : text]));
  return { ...words.desktop, commands: commands as DesktopWords['commands'] };
}

function runFromMenu(command: PageCommand, sight: Sight): void {
  // Where text is written, these are the text's.
  if ((command === 'undo' || command === 'redo') && isWriting(document.activeElement))
    return desktop?.act(`${command}Text`);
  // As with the keys: what is open is finished first.
  if (useDialogs.getState().open === null) pageCommands[command].run(sight);
}

/** Does what the desktop asks, and tells it what its menu is to show. Does nothing in a browser. */
export function useDesktop(sight: Sight): void {
  const latest = useRef(sight);
  useEffect(() => {
    latest.current = sight;
  }, [sight]);
  useEffect(
    () =>
      followAsks((ask) => {
        if (ask.type === 'menu') runFromMenu(ask.command, latest.current);
        if (ask.type === 'saved') tellSaved(words.recording.savedAs(ask.path));
        if (ask.type === 'link') void openLink(ask, latest.current.go);
      }),
    [],
  );
  const possible = possibleIn(sight).join(' ');
  useEffect(() => {
    const dress = () => desktop?.dress({ words: desktopWords(), possible: [...possibleIn(latest.current)] });
    const timer = setTimeout(dress, rest);
    return () => clearTimeout(timer);
  }, [possible]);
}
