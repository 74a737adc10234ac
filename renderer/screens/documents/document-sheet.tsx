import type { ReactNode } from 'react';
import { words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { DocumentText } from './document-text.tsx';

interface DocumentSheetProps {
  readonly id: string;
  readonly name: string;
  readonly below?: string;
  readonly onClose: () => void;
  /** What else can be done with it than to close it. */
  readonly children?: ReactNode;
}

/** A kept document opened to be read as a whole. */
export function DocumentSheet({ id, name, below, onClose, children }: DocumentSheetProps) {
  return (
    <Sheet title={name} below={below} onClose={onClose}>
      <div className="document-sheet">
        <DocumentText id={id} quote={null} />
        <footer className="sheet-foot">
          {children}
          <Press isFirst onPress={onClose}>
            {words.intake.close}
          </Press>
        </footer>
      </div>
    </Sheet>
  );
}
