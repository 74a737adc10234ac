import { useEffect, useRef } from 'react';
import type { Money, OrderItem } from '../../../shared/model/index.ts';
import { readMoney, typedMoney, words } from '../../language/index.ts';
import type { Errors } from '../../state/use-entry.ts';
import { Press } from '../../ui/press.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { itemOf } from './item-line.ts';
import { moneyError } from './money-error.ts';
import './item-rows.css';

/** Of each row what was ordered and its price. */
export type ItemField = `what.${number}` | `price.${number}`;
export type ItemValues = Readonly<Record<ItemField, string>>;

/** One item as one would type it; a name that begins like a quantity keeps its own before it. */
function typedItem({ name, quantity }: OrderItem): string {
  const alone = itemOf(name);
  return quantity === 1 && alone?.name === name ? name : `${quantity} × ${name}`;
}

/** What is known of items, as the rows hold it. */
export const valuesOf = (items: readonly OrderItem[]): ItemValues =>
  Object.fromEntries(
    items.flatMap((item, at) => [
      [`what.${at}`, typedItem(item)],
      [`price.${at}`, item.price === null ? '' : typedMoney(item.price)],
    ]),
  );

interface ReadItem {
  readonly name: string;
  readonly quantity: number;
  readonly price: Money | null;
}

/** The items that the rows say, those left empty left out; a price that cannot be read is an error with its sentence. */
export function itemsOf(
  rows: readonly number[],
  values: ItemValues,
  currencyOf: (row: number) => string,
): { readonly items: readonly ReadItem[]; readonly errors: Errors<ItemField> } {
  const items: ReadItem[] = [];
  const errors: { [field in ItemField]?: string } = {};
  for (const row of rows) {
    const [typed, priced] = [values[`what.${row}`] ?? '', (values[`price.${row}`] ?? '').trim()];
    const item = itemOf(typed);
    const price = priced === '' ? null : readMoney(priced, currencyOf(row));
    if (item === null && priced !== '') errors[`what.${row}`] = words.entering.error.item;
    if (priced !== '' && price === null) errors[`price.${row}`] = moneyError(priced, currencyOf(row));
    if (item !== null) items.push({ ...item, price });
  }
  return { items, errors };
}

export interface ItemRowsProps {
  readonly entry: {
    readonly values: ItemValues;
    readonly errors: Errors<ItemField>;
    readonly set: (field: ItemField) => (value: string) => void;
  };
  /** Their numbers; those that were removed do not come again. */
  readonly rows: readonly number[];
  readonly onChange: (rows: readonly number[]) => void;
  /** The row that has the focus when it appears. */
  readonly first: number | null;
}

/** What was ordered, a row each: how many of what, and its price. */
export function ItemRows({ entry: { values, errors, set }, rows, onChange, first }: ItemRowsProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (first === null) return undefined;
    const isAmongRows = () => group.current?.contains(document.activeElement) === true;
    const hadFocus = isAmongRows();
    // The sheet, whose button is gone, gives the focus to its first field; a frame later it is given to this row for good,
    // unless who writes has gone on from it to another field of the rows.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (hadFocus && isAmongRows()) return;
        group.current?.querySelector<HTMLElement>(`[data-row="${first}"] input`)?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [first]);
  return (
    <div ref={group} className="item-rows" role="group" aria-label={words.story.items}>
      {rows.map((row, at) => (
        <div key={row} className="item-row" data-row={row}>
          <TextInput
            label={words.entering.itemOf(at + 1)}
            value={values[`what.${row}`] ?? ''}
            onChange={set(`what.${row}`)}
            error={errors[`what.${row}`]}
            isFirst={row === first}
          />
          <TextInput
            label={words.entering.priceOf(at + 1)}
            value={values[`price.${row}`] ?? ''}
            onChange={set(`price.${row}`)}
            error={errors[`price.${row}`]}
          />
          <Press
            look="quiet"
            label={words.entering.removeItemLabel(at + 1)}
            isDisabled={rows.length === 1}
            onPress={() => onChange(rows.filter((each) => each !== row))}
          >
            {words.entering.removeItem}
          </Press>
        </div>
      ))}
      <p className="item-rows-more">
        <Press look="quiet" onPress={() => onChange([...rows, Math.max(-1, ...rows) + 1])}>
          {words.entering.anotherItem}
        </Press>
        <span className="entry-hint">{words.entering.itemHint}</span>
      </p>
    </div>
  );
}
