import { FileTrigger } from 'react-aria-components';
import { useIntake } from '../../state/intake.ts';
import { Press, type PressLook } from '../../ui/press.tsx';
import { broughtFile } from './brought-files.ts';

/** A button that opens the file chooser and brings what is chosen. */
export function AddFiles({ word, look = 'plain' }: { readonly word: string; readonly look?: PressLook }) {
  const bring = useIntake((state) => state.bring);
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => {
        if (files !== null && files.length > 0) void bring([...files].map((file) => broughtFile(file)));
      }}
    >
      <Press look={look}>{word}</Press>
    </FileTrigger>
  );
}
