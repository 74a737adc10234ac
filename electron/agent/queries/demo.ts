import type { OutputOf } from '../../../shared/api.ts';
import { type Asking, statement } from './asking.ts';

/** The transactions that told the demo chain and still stand: what is to be taken back to be rid of it. */
export function showDemo({ database }: Pick<Asking, 'database'>): OutputOf<'demo.show'> {
  const rows = statement<{ id: string }>(
    database,
    'SELECT id FROM "transaction" WHERE is_demo = 1 AND retracted = 0 ORDER BY seq',
  ).all();
  return { transactions: rows.map(({ id }) => id) };
}
