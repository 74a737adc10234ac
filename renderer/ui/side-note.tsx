import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
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

/** A note opened from a word in the line: beside the thing it explains, closed by Escape or a press elsewhere. */
export function SideNote({ word, label, title, closeLabel, children }: SideNoteProps) {
  return (
    <DialogTrigger>
      <Button className="press press-quiet side-note-word" aria-label={label}>
        {word}
      </Button>
      <Popover className="side-note" placement="bottom end" offset={4}>
        <Dialog className="side-note-dialog">
          {({ close }) => (
            <>
              <header className="side-note-head">
                <Heading slot="title" level={2} className="side-note-title">
                  {title}
                </Heading>
                <Button className="side-note-close" aria-label={closeLabel} onPress={close}>
                  <span aria-hidden="true">×</span>
                </Button>
              </header>
              <div className="side-note-body">{children()}</div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
