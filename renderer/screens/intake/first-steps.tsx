import { words } from '../../language/index.ts';
import { useDemo } from '../../state/demo.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { AddFiles } from './add-files.tsx';
import { HowToBring } from './how-to-bring.tsx';

/** What an empty chain says: what to bring, and how to look around without. */
export function FirstSteps() {
  const { isBusy, fill } = useDemo();
  // The demo goes where nothing was ever learnt: mail that told of no order is no fact, what was taken back is.
  const { value } = useOwnAnswer('transactions.list', {});
  const isNew = value !== null && value.items.every(({ factCount }) => factCount === 0);
  return (
    <>
      <EmptyPage title={words.first.title} text={`${words.first.text} ${words.first.local}`}>
        <AddFiles word={words.first.choose} look="main" />
        <AddOrderButton />
        <QuickAddButton />
        {isNew ? (
          <Press isDisabled={isBusy} onPress={() => void fill()}>
            {isBusy ? words.first.demoBusy : words.first.demo}
          </Press>
        ) : null}
      </EmptyPage>
      <HowToBring />
    </>
  );
}
