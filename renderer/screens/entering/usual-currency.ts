import type { OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { settingsAnswer, vendorTotalAnswer } from '../../state/answers.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { currencyOfCountry } from './currencies.ts';

/** What is paid with in the person's country. */
export function useCountryCurrency(): string {
  const { value } = useAnswer(settingsAnswer, {});
  return currencyOfCountry(value?.country);
}

const firstOf = (orders: readonly OrderListItem[] | undefined): string | undefined =>
  orders?.find(({ total }) => total !== null)?.total?.currency;

/** The currency that a vendor was paid in last, by its name as it is written, else that of the person's country. */
export function useVendorCurrency(vendor: string): string {
  const name = vendor.trim();
  const { of, value } = useOwnAnswer('orders.list', name === '' ? { limit: 1 } : { vendor: name, limit: 20 });
  const ofCountry = useCountryCurrency();
  return (name !== '' && of?.vendor === name ? firstOf(value?.items) : undefined) ?? ofCountry;
}

/** The currency of an order's amounts, else what its vendor was paid in last, else that of the person's country. */
export function useOrderCurrency(
  { total, vendor }: Pick<OrderListItem, 'total' | 'vendor'>,
  items: readonly OrderItem[] = [],
): string {
  const asked = vendor === null ? { limit: 1 } : { vendor: vendor.id, limit: 20 };
  const { of, value } = useAnswer(vendorTotalAnswer, asked);
  const ofCountry = useCountryCurrency();
  const own = total?.currency ?? items.find(({ price }) => price !== null)?.price?.currency;
  return own ?? (vendor !== null && of?.vendor === vendor.id ? firstOf(value?.items) : undefined) ?? ofCountry;
}
