import { Press, type PressLook } from '../../ui/press.tsx';
import { chooseToBring } from './choose-files.ts';

/** A button that opens the file chooser and brings what is chosen. */
export function AddFiles({ word, look = 'plain' }: { readonly word: string; readonly look?: PressLook }) {
  return (
    <Press look={look} onPress={chooseToBring}>
      {word}
    </Press>
  );
}
