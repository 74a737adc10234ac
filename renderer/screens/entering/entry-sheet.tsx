import type { ReactNode } from 'react';
import { words } from '../../language/index.ts';
import type { Entry } from '../../state/use-entry.ts';
import { Problem } from '../../ui/problem.tsx';
import { Sheet, SheetForm, type SheetProps } from '../../ui/sheet.tsx';

interface EntrySheetProps extends SheetProps {
  readonly entry: Pick<Entry<string>, 'isBusy' | 'attempts' | 'failure'>;
  /** The word on the button that records. */
  readonly done?: string;
  readonly note?: string;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}

/** A sheet in which the person enters something: its fields, what the agent has against it, and the two ways out. */
export function EntrySheet({
  entry,
  done = words.entering.record,
  note,
  onSubmit,
  children,
  ...sheet
}: EntrySheetProps) {
  return (
    <Sheet {...sheet}>
      <SheetForm
        done={done}
        cancel={words.entering.cancel}
        {...(note === undefined ? {} : { note })}
        isBusy={entry.isBusy}
        attempts={entry.attempts}
        onSubmit={() => void onSubmit()}
        onClose={sheet.onClose}
      >
        {children}
        {entry.failure === null ? null : <Problem title={words.trouble.title} sentence={entry.failure.message} />}
      </SheetForm>
    </Sheet>
  );
}
