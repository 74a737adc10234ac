import { Press, type PressLook } from '../../ui/press.tsx';
import { chooseToBring } from './choose-files.ts';

interface AddFilesProps {
  readonly word: string;
  readonly look?: PressLook;
  /** Closes what it stands in. */
  readonly onChosen?: () => void;
}

/** A button that opens the file chooser and brings what is chosen. */
export function AddFiles({ word, look = 'plain', onChosen }: AddFilesProps) {
  return (
    <Press
      look={look}
      onPress={() => {
        onChosen?.();
        chooseToBring();
      }}
    >
      {word}
    </Press>
  );
}
