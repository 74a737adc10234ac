import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press, type PressLook } from '../../ui/press.tsx';

/** Opens the line in which anything can be jotted down. */
export function QuickAddButton({ look = 'plain' }: { readonly look?: PressLook }) {
  const show = useDialogs((state) => state.show);
  return (
    <Press look={look} onPress={() => show({ dialog: 'quickAdd' })}>
      {words.quick.open}
    </Press>
  );
}
