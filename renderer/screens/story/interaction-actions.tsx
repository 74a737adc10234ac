import type { Direction, InteractionItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press } from '../../ui/press.tsx';

/** What may come after a contact: their answer, or mine. */
export function InteractionActions({ interaction }: { readonly interaction: InteractionItem }) {
  const show = useDialogs((state) => state.show);
  const { id, summary, channel, party, order, project } = interaction;
  const answer = (direction: Direction) =>
    show({
      dialog: 'logInteraction',
      about: { answers: { id, name: summary, channel }, direction, party, order, project },
    });
  return (
    <div className="order-actions" role="group" aria-label={words.interactionsPage.actions}>
      <Press onPress={() => answer('inbound')}>{words.interactionsPage.theyAnswered}</Press>
      <Press onPress={() => answer('outbound')}>{words.interactionsPage.iAnswered}</Press>
    </div>
  );
}
