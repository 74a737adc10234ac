import { saveCopy } from '../../state/save-copy.ts';
import { tellFailure } from '../../state/recording.ts';
import { Press } from '../../ui/press.tsx';

/** Hands a kept file to the person. */
export function SaveButton({ document, children }: { readonly document: string; readonly children: string }) {
  const save = async () => {
    const failure = await saveCopy(document);
    if (failure !== null) tellFailure(failure);
  };
  return <Press onPress={() => void save()}>{children}</Press>;
}
