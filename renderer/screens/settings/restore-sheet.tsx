import { useState } from 'react';
import type { Failure } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { keepDone, tellOnceReloaded } from '../../state/done.ts';
import { failureText } from '../../state/failure-text.ts';
import { Problem } from '../../ui/problem.tsx';
import { Sheet, SheetForm } from '../../ui/sheet.tsx';

/** Asks whether to go back to a backup. The window begins anew when that is done: all that it shows is other data. */
export function RestoreSheet({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const restore = async () => {
    setBusy(true);
    const restored = await call('folder.restore', { file });
    setBusy(false);
    if (!restored.ok) return setFailure(restored.error);
    // What this window did, it did to other data.
    keepDone([], []);
    tellOnceReloaded(words.keeping.restored(restored.value.kept !== null));
    window.location.reload();
  };
  return (
    <Sheet title={words.keeping.restoreTitle} below={file} onClose={onClose} isSmall>
      <SheetForm
        done={words.keeping.restoreThis}
        cancel={words.entering.cancel}
        isBusy={isBusy}
        isQuestion
        attempts={0}
        onSubmit={() => void restore()}
        onClose={onClose}
      >
        <p>{words.keeping.restoreMore}</p>
        {failure === null ? null : <Problem title={words.trouble.title} sentence={failureText(failure)} />}
      </SheetForm>
    </Sheet>
  );
}
