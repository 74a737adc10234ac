import { words } from '../../language/index.ts';
import { EmptyPage } from '../../ui/empty-page.tsx';
import { Press } from '../../ui/press.tsx';

/** In place of a list in which nothing has the words that are looked for. */
export function NoneFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyPage title={words.partyPage.noneFits} text={words.partyPage.noneFitsMore}>
      <Press onPress={onClear}>{words.partyPage.clear}</Press>
    </EmptyPage>
  );
}
