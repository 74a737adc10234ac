import type { Reference } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { tellFailure } from '../../state/recording.ts';
import { saveCopy } from '../../state/save-copy.ts';
import { Press } from '../../ui/press.tsx';

/** Saves a kept document as it came. */
export function SaveCopy({ document: { id, name } }: { readonly document: Reference }) {
  const save = async () => {
    const failure = await saveCopy(id);
    if (failure !== null) tellFailure(failure);
  };
  return (
    <Press look="quiet" label={words.documents.saveLabel(name)} onPress={() => void save()}>
      {words.documents.save}
    </Press>
  );
}
