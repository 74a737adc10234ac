import { keyText, words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { keysOf } from './command-keys.ts';
import { allCommands } from './command-table.ts';

/** The keys, and what each does: of commands, then of lists and forms. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const ofCommands = allCommands.flatMap(([id, entry]) => {
    const keys = keysOf(id, entry);
    return keys.length === 0 ? [] : [[keys, entry.text] as const];
  });
  const ofLists = words.palette.sheet.map(([keys, does]) => [keys.split(' ').map(keyText), does] as const);
  return (
    <Sheet title={words.palette.shortcuts} onClose={onClose} isSmall>
      <div className="sheet-form">
        <dl className="shortcuts">
          {[...ofCommands, ...ofLists].map(([keys, does]) => (
            <div key={does} className="shortcut">
              <dt className="shortcut-keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <footer className="sheet-foot">
          <Press onPress={onClose} isFirst>
            {words.recording.close}
          </Press>
        </footer>
      </div>
    </Sheet>
  );
}
