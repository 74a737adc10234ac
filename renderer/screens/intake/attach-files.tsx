import { words } from '../../language/index.ts';
import { useAttaching } from '../../state/attaching.ts';
import { Press } from '../../ui/press.tsx';
import { chooseFiles } from './choose-files.ts';

/** A button that opens the file chooser and puts what is chosen with a record. */
export function AttachFiles({ subject }: { readonly subject: string }) {
  const { busy, attach } = useAttaching();
  return (
    <Press isDisabled={busy === subject} onPress={() => chooseFiles((files) => void attach(subject, files))}>
      {busy === subject ? words.documents.attaching : words.documents.attach}
    </Press>
  );
}
