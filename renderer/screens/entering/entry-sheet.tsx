import { type ReactNode, useRef, useState } from 'react';
import { words } from '../../language/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { Problem } from '../../ui/problem.tsx';
import { Sheet, SheetForm, type SheetProps } from '../../ui/sheet.tsx';

interface EntrySheetProps extends SheetProps {
  readonly entry: Pick<Entry<string>, 'isBusy' | 'attempts' | 'failure'>;
  /** The word on the button that records. */
  readonly done?: string;
  readonly note?: string;
  readonly isReady?: boolean;
  /** What an earlier sheet was left with stands in it. */
  readonly isBegun?: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** Asked before what was written is lost; Escape goes back to it. */
function AskToDiscard({ onDiscard, onClose }: { readonly onDiscard: () => void; readonly onClose: () => void }) {
  return (
    <Sheet title={words.entering.discardTitle} onClose={onClose} isSmall>
      <SheetForm
        done={words.entering.keepWriting}
        cancel={words.entering.discard}
        isBusy={false}
        isQuestion
        attempts={0}
        onSubmit={onClose}
        onClose={onDiscard}
      >
        <p className="notes">{words.entering.discardMore}</p>
      </SheetForm>
    </Sheet>
  );
}

/**
 * A sheet in which the person enters something: its fields, what the agent has against it, and the two ways out. Escape
 * is pressed in passing, so what was written is lost by it only once that was agreed to.
 */
export function EntrySheet({
  entry,
  done = words.entering.record,
  note,
  isReady = true,
  isBegun = false,
  onSubmit,
  children,
  ...sheet
}: EntrySheetProps) {
  const isWritten = useRef(isBegun);
  const [isAsking, setAsking] = useState(false);
  const [write] = useState(() => () => {
    isWritten.current = true;
  });
  const leave = () => {
    if (isWritten.current) setAsking(true);
    else sheet.onClose();
  };
  return (
    <Sheet {...sheet} onClose={leave}>
      <SheetForm
        done={done}
        cancel={words.entering.cancel}
        {...(note === undefined ? {} : { note })}
        isBusy={entry.isBusy}
        isReady={isReady}
        attempts={entry.attempts}
        onSubmit={() => void onSubmit()}
        onWrite={write}
        onClose={sheet.onClose}
      >
        {children}
        {entry.failure === null ? null : <Problem title={words.trouble.title} sentence={entry.failure.message} />}
      </SheetForm>
      {isAsking ? <AskToDiscard onDiscard={sheet.onClose} onClose={() => setAsking(false)} /> : null}
    </Sheet>
  );
}
