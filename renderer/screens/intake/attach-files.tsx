import { FileTrigger } from 'react-aria-components';
import { words } from '../../language/index.ts';
import { useAttaching } from '../../state/attaching.ts';
import { Press } from '../../ui/press.tsx';
import { broughtFile } from './brought-files.ts';

/** A button that opens the file chooser and puts what is chosen with a record. */
export function AttachFiles({ subject }: { readonly subject: string }) {
  const { busy, attach } = useAttaching();
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => {
        if (files !== null && files.length > 0)
          void attach(
            subject,
            [...files].map((file) => broughtFile(file)),
          );
      }}
    >
      <Press isDisabled={busy === subject}>
        {busy === subject ? words.documents.attaching : words.documents.attach}
      </Press>
    </FileTrigger>
  );
}
