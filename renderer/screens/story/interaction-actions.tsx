import type { InteractionItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press } from '../../ui/press.tsx';

/** What may come after a contact: their answer, or mine. */
export function InteractionActions({ interaction }: { readonly interaction: InteractionItem }) {
  const show = useDialogs((state) => state.show);
  return (
    <div className="order-actions" role="group" aria-label={words.interactionsPage.actions}>
      <Press onPress={() => show({ dialog: 'logInteraction', about: { interaction, direction: 'inbound' } })}>
        {words.interactionsPage.theyAnswered}
      </Press>
      <Press onPress={() => show({ dialog: 'logInteraction', about: { interaction, direction: 'outbound' } })}>
        {words.interactionsPage.iAnswered}
      </Press>
    </div>
  );
}
