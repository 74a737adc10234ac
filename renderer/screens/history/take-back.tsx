import { useState } from 'react';
import type { OutputOf } from '../../../shared/api.ts';
import { instantText, words } from '../../language/index.ts';
import { useRecording } from '../../state/recording.ts';
import { Sheet, SheetForm } from '../../ui/sheet.tsx';
import { transactionText, turnedText } from '../../state/transaction-text.ts';

export interface TakeBackProps {
  readonly transaction: OutputOf<'transactions.list'>['items'][number];
  readonly onClose: () => void;
}

/** As many facts as no single entry has: Enter alone does not take back so much. */
const cautiousFrom = 1000;

/** Asks before what may be much is taken back, or brought back. */
export function TakeBack({ transaction, onClose }: TakeBackProps) {
  const takeBackOne = useRecording((state) => state.takeBack);
  const [isBusy, setBusy] = useState(false);
  const { id, factCount, recordedAt, kind } = transaction;
  const isBringing = kind === 'undone';
  const takeBack = async () => {
    setBusy(true);
    await takeBackOne([id], turnedText(transaction));
    onClose();
  };
  return (
    <Sheet
      title={isBringing ? words.historyPage.confirmBring : words.historyPage.confirm}
      below={`${transactionText(transaction)}, ${instantText(recordedAt)}`}
      onClose={onClose}
      isSmall
    >
      <SheetForm
        done={isBringing ? words.historyPage.bringBack : words.historyPage.takeBack}
        cancel={words.entering.cancel}
        isBusy={isBusy}
        isQuestion={factCount < cautiousFrom}
        isCautious={factCount >= cautiousFrom}
        attempts={0}
        onSubmit={() => void takeBack()}
        onClose={onClose}
      >
        <p>{isBringing ? words.historyPage.bringMore : words.historyPage.confirmMore(factCount)}</p>
      </SheetForm>
    </Sheet>
  );
}
