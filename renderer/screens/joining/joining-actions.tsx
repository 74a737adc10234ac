import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Joinable } from '../../state/joinable.ts';
import { Press } from '../../ui/press.tsx';

/** The way to the two sheets from a story; there is nothing to part where nothing was joined. */
export function JoiningActions({ record }: { readonly record: Joinable }) {
  const show = useDialogs((state) => state.show);
  return (
    <>
      <Press
        onPress={() => show({ dialog: 'merge', record, other: null })}
      >{`${words.joining.merge[record.subject]}…`}</Press>
      {record.isJoined ? (
        <Press onPress={() => show({ dialog: 'part', record })}>{`${words.joining.part}…`}</Press>
      ) : null}
    </>
  );
}
