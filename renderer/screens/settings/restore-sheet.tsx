import { useState } from 'react';
import type { Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** Asks whether to go back to a backup. The window begins anew when that is done: all that it shows is other data. */
export function RestoreSheet({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const restored = await call('folder.restore', { file });
    setBusy(false);
    if (restored.ok) window.location.reload();
    else setFailure(restored.error);
  };
  return (
    <Sheet title={words.keeping.restoreTitle} below={file} onClose={onClose} isSmall>
      <div className="settings-question">
        <p>{words.keeping.restoreMore}</p>
        {failure === null ? null : <Problem title={words.trouble.title} sentence={failureText(failure)} />}
        <div className="settings-foot">
          <Press look="main" isDisabled={isBusy} isFirst onPress={() => void restore()}>
            {words.keeping.restoreThis}
          </Press>
          <Press onPress={onClose}>{words.keeping.cancel}</Press>
        </div>
      </div>
    </Sheet>
  );
}
