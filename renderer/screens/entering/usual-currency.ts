import type { OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { latestTotalAnswer, settingsAnswer, vendorTotalAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { currencyOfCountry } from './currencies.ts';

function useCountryCurrency(): string {
  const { value } = useAnswer(settingsAnswer, {});
  return currencyOfCountry(value?.country);
}

const firstOf = (orders: readonly OrderListItem[] | undefined): string | undefined =>
  orders?.find(({ total }) => total !== null)?.total?.currency;

/** The currency the person paid in last, else that of their country. */
export function useUsualCurrency(): string {
  const { value } = useAnswer(latestTotalAnswer, { limit: 20 });
  const ofCountry = useCountryCurrency();
  return firstOf(value?.items) ?? ofCountry;
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
