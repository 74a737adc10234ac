import { useState } from 'react';
import type { OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { orderName } from '../../state/order-words.ts';
import { step } from '../../state/recording.ts';
import { useEntry } from '../../state/use-entry.ts';
import { EntrySheet } from './entry-sheet.tsx';
import { type ItemField, ItemRows, itemsOf, valuesOf } from './item-rows.tsx';
import { useOrderCurrency } from './usual-currency.ts';

export interface CorrectItemsProps {
  readonly order: OrderListItem;
  readonly items: readonly OrderItem[];
  readonly onClose: () => void;
}

/** What an order holds, as the person knows it: it replaces what documents said of its items. */
export function CorrectItems({ order, items, onClose }: CorrectItemsProps) {
  const entry = useEntry<ItemField>(valuesOf(items));
  const [rows, setRows] = useState<readonly number[]>(items.length === 0 ? [0] : items.map((_, at) => at));
  const usual = useOrderCurrency(order, items);
  const save = async () => {
    const said = itemsOf(rows, entry.values, (row) => items[row]?.price?.currency ?? usual);
    const [row = 0] = rows;
    const recorded = await entry.submit({
      errors: {
        ...(said.items.length === 0 ? { [`what.${row}`]: words.entering.error.item } : {}),
        ...said.errors,
      },
      fieldOf: { items: `what.${row}` },
      sentence: words.recording.corrected(words.story.items),
      steps: () => [step('order.record', { order: order.id, items: [...said.items] })],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={words.entering.correctItems}
      below={orderName(order)}
      onClose={onClose}
      entry={entry}
      onSubmit={save}
    >
      <ItemRows
        entry={entry}
        rows={rows}
        onChange={setRows}
        first={rows.at(rows.length > items.length ? -1 : 0) ?? null}
      />
    </EntrySheet>
  );
}
