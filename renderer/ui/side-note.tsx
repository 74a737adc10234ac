import { type ReactNode, useContext } from 'react';
import { Button, DialogTrigger, OverlayTriggerStateContext, Popover } from 'react-aria-components';
import './side-note.css';

export interface SideNoteProps {
  /** The word that opens it, and its full name for those who do not see what it stands beside. */
  readonly word: string;
  readonly label: string;
  readonly title: string;
  readonly closeLabel: string;
  /** Made only once it is open. */
  readonly children: () => ReactNode;
}

function Note({ title, closeLabel, children }: Pick<SideNoteProps, 'title' | 'closeLabel' | 'children'>) {
  const state = useContext(OverlayTriggerStateContext);
  return (
    <>
      <header className="side-note-head">
        <h2 className="side-note-title">{title}</h2>
        <Button className="side-note-close" aria-label={closeLabel} onPress={() => state?.close()}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <div className="side-note-body">{children()}</div>
    </>
  );
}

/** A note opened from a word in the line: beside the thing it explains, closed by Escape or a press elsewhere. */
export function SideNote({ word, label, ...note }: SideNoteProps) {
  return (
    <DialogTrigger>
      <Button className="press press-quiet side-note-word" aria-label={label}>
        {word}
      </Button>
      {/* Without a dialog inside, the popover is the dialog, and its hidden buttons to leave lie within it. */}
      <Popover className="side-note" placement="bottom end" offset={4} aria-label={note.title}>
        <Note {...note} />
      </Popover>
    </DialogTrigger>
  );
}
