import type { InteractionItem } from '../../../shared/model/index.ts';
import { instantText, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { Figure } from './figure.tsx';

/** What is known of one contact, below its summary. */
export function InteractionFigures({ interaction }: { readonly interaction: InteractionItem }) {
  const { id, heldAt, channel, direction, party, order, felt } = interaction;
  return (
    <dl className="figures story-figures">
      <Figure label={words.interactionsPage.when} why={{ of: id, field: 'heldAt' }}>
        {instantText(heldAt)}
      </Figure>
      <Figure label={words.interactionsPage.channel}>{words.channel[channel]}</Figure>
      <Figure label={words.interactionsPage.who}>
        {words.interactionsPage.between[direction](party?.name ?? words.interactionsPage.nobody)}
      </Figure>
      {order === null ? null : (
        <Figure label={words.interactionsPage.order}>
          <a href={hrefOf({ screen: 'orders', ref: order.id })}>{order.name}</a>
        </Figure>
      )}
      {felt === null ? null : <Figure label={words.interactionsPage.felt}>{words.felt[felt + 2]}</Figure>}
    </dl>
  );
}
