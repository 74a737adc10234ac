import { words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** The keys, and what each does. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={words.palette.shortcuts} onClose={onClose} isSmall>
      <dl className="shortcuts">
        {words.palette.sheet.map(([keys, does]) => (
          <div key={keys} className="shortcut">
            <dt className="shortcut-keys">
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="shortcut-foot">
        <Press onPress={onClose} isFirst>
          {words.recording.close}
        </Press>
      </div>
    </Sheet>
  );
}
