import { words } from '../../language/index.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { AddOrderButton } from '../entering/index.ts';
import { QuickAddButton } from '../quick/index.ts';
import { AddFiles } from './add-files.tsx';
import { CountryLine } from './country-line.tsx';
import { FillDemo } from './fill-demo.tsx';
import { HowToBring } from './how-to-bring.tsx';

/** What an empty chain says: what to bring, and how to look around without. */
export function FirstSteps() {
  return (
    <>
      <EmptyPage title={words.first.title} text={`${words.first.text} ${words.first.local}`}>
        <AddFiles word={words.first.choose} look="main" />
        <AddOrderButton />
        <QuickAddButton />
        <FillDemo />
      </EmptyPage>
      <CountryLine />
      <HowToBring />
    </>
  );
}
