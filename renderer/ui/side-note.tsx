import { type ReactNode, useRef, useState } from 'react';
import { Button, Popover } from 'react-aria-components';
import './more-below.css';
import './side-note.css';

export interface SideNoteProps {
  /** The word that opens it, and its full name for those who do not see what it stands beside. */
  readonly word: string;
  /**
   * A quiet word; one that is seen once one points at what it belongs to (whatever has the class `noted`) or reaches it by
   * Tab, and keeps its place meanwhile; or text of the line that can be pressed.
   */
  readonly look: 'word' | 'onHover' | 'text';
  readonly label: string;
  readonly title: string;
  /** What the note is about as it stands on the page, which the note may cover. */
  readonly about?: string | undefined;
  readonly closeLabel: string;
  /** Made only once it is open. */
  readonly children: () => ReactNode;
}

/** The classes of each look. */
const classes = {
  word: 'press press-quiet side-note-word',
  onHover: 'press press-quiet side-note-word side-note-hidden',
  text: 'side-note-text',
} as const;

interface NoteProps extends Pick<SideNoteProps, 'title' | 'about' | 'closeLabel' | 'children'> {
  readonly onClose: () => void;
}

function Note({ title, about, closeLabel, children, onClose }: NoteProps) {
  return (
    <>
      <header className="side-note-head">
        <div>
          <h2 className="side-note-title">{title}</h2>
          {about === undefined || about === '' ? null : <p className="side-note-about">{about}</p>}
        </div>
        <Button className="side-note-close" aria-label={closeLabel} onPress={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="side-note-body more-below" role="region" aria-label={title} tabIndex={0}>
        {children()}
      </div>
    </>
  );
}

/**
 * A note opened from a word in the line: beside the thing it explains, closed by Escape or a press elsewhere. A story has
 * dozens of them, so until one is opened it is a plain button and nothing else.
 */
export function SideNote({ word, look, label, ...note }: SideNoteProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  /** What it stands beside: the text that one pressed, else all of what the word belongs to, so that none of it is covered. */
  const explained = useRef<Element>(null);
  const toggle = () => {
    explained.current = (look === 'text' ? null : opener.current?.closest('.noted')) ?? opener.current;
    setOpen(!isOpen);
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={classes[look]}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {word}
      </button>
      {isOpen ? (
        // Without a dialog inside, the popover is the dialog, and its hidden buttons to leave lie within it.
        <Popover
          className="side-note"
          triggerRef={explained}
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
          offset={4}
          aria-label={note.title}
        >
          <Note {...note} onClose={() => setOpen(false)} />
        </Popover>
      ) : null}
    </>
  );
}
