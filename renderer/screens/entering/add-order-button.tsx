import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press, type PressLook } from '../../ui/press.tsx';

/** Opens the sheet for an order. */
export function AddOrderButton({ look = 'plain' }: { readonly look?: PressLook }) {
  const show = useDialogs((state) => state.show);
  return (
    <Press look={look} onPress={() => show({ dialog: 'addOrder', vendor: '' })}>
      {words.entering.addOrderEllipsis}
    </Press>
  );
}
