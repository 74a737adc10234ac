import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Press } from './press.tsx';
import { useKeys } from './use-keys.ts';
import { useWritten } from './use-written.ts';
import './more-below.css';
import './sheet.css';

export interface SheetProps {
  readonly title: string;
  /** What it is about, such as an order's name. */
  readonly below?: string | undefined;
  readonly onClose: () => void;
  readonly isSmall?: boolean;
  /** It has its whole height from the start: what is chosen in it moves nothing below. */
  readonly isTall?: boolean;
  readonly children: ReactNode;
}

/** A sheet over the window that holds the keys until it is done with; Escape closes it. */
export function Sheet({ title, below, onClose, isSmall = false, isTall = false, children }: SheetProps) {
  return (
    <ModalOverlay className="sheet-over" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Modal className={`sheet${isSmall ? ' sheet-small' : ''}${isTall ? ' sheet-tall' : ''}`}>
        <Dialog className="sheet-dialog">
          <Heading slot="title" className="sheet-title">
            {title}
          </Heading>
          {below === undefined ? null : <p className="sheet-below">{below}</p>}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface SheetFormProps {
  readonly done: string;
  readonly cancel: string;
  readonly note?: string;
  readonly isBusy: boolean;
  /** False while nothing is there to do it with: then it is not the thing to do next, and pressed, it says what is missing. */
  readonly isReady?: boolean;
  /** Where there is nothing to fill in, only to agree to. */
  readonly isQuestion?: boolean;
  /** The same where one had better not agree by Enter alone: the way back has the focus. */
  readonly isCautious?: boolean;
  /** Rises with each attempt that failed: the first field that is wrong then gets the focus. */
  readonly attempts: number;
  readonly onSubmit: () => void;
  /** Called when something is typed or ticked. */
  readonly onWrite?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The fields of a sheet, and its two ways out. Enter in any field is the first of them, and Ctrl+Enter wherever one is. */
export function SheetForm(props: SheetFormProps) {
  const {
    done,
    cancel,
    note,
    isBusy,
    isReady = true,
    isQuestion = false,
    isCautious = false,
    attempts,
    onSubmit,
    onWrite,
    onClose,
    children,
  } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);
  useWritten(form, onWrite);
  // In a field of several lines Enter alone begins another.
  useKeys(form, ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) form.current?.requestSubmit();
  });
  return (
    <Form
      ref={form}
      className="sheet-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSubmit();
      }}
    >
      {children}
      <footer className="sheet-foot">
        {note === undefined ? null : <p className="sheet-note">{note}</p>}
        <Press onPress={onClose} isFirst={isCautious}>
          {cancel}
        </Press>
        <Press look={isReady ? 'main' : 'plain'} isSubmit isFirst={isQuestion}>
          {done}
        </Press>
      </footer>
    </Form>
  );
}
