import { latestTotalAnswer } from '../../state/answers.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { currencyOfRegion } from './currencies.ts';

/** The currency the person paid in last, else that of their region. */
export function useUsualCurrency(): string {
  const { value } = useAnswer(latestTotalAnswer, { limit: 20 });
  return value?.items.find(({ total }) => total !== null)?.total?.currency ?? currencyOfRegion();
}
