import { openStore } from '../../electron/agent/store/index.ts';
import { Chain } from '../../electron/agent/chain/index.ts';
import { beginTransaction } from '../../electron/agent/facts/index.ts';
import { usualSettings } from '../../electron/agent/settings.ts';
import type { Draft } from '../../shared/model/index.ts';
import { generatedChain, generatedDocument } from './generated-chain.ts';

const factsAtOnce = 20_000;

/** Fills an empty data folder with a generated chain, through the same appending and folding as any other facts. */
export function fillChain(folder: string, orders: number, today: string): { facts: number } {
  const store = openStore(folder);
  try {
    const chain = new Chain(store.writer, { ...usualSettings('US'), zone: 'UTC' });
    let facts = 0;
    store.writer
      .transaction(() => {
        const transaction = beginTransaction(store.writer, 'documents_imported', new Date(`${today}T12:00:00Z`), 1);
        const { lastInsertRowid } = store.writer
          .prepare(
            `INSERT INTO document (hash, name, media_type, byte_count, relevant, last_transaction) VALUES (?, 'generated', 'text/plain', 0, 1, ?)`,
          )
          .run(generatedDocument, transaction.seq);
        const documents = new Map([[generatedDocument, Number(lastInsertRowid)]]);
        let batch: Draft[] = [];
        const keep = (): void => {
          facts += chain.keep(batch, transaction, documents).facts;
          batch = [];
        };
        for (const draft of generatedChain(orders, today)) {
          batch.push(draft);
          // A batch ends with an order, so that its facts are folded once.
          if (batch.length >= factsAtOnce && draft.kind === 'delivery.observed') keep();
        }
        keep();
      })
      .immediate();
    store.writer.prepare('INSERT INTO setting VALUES (?, ?), (?, ?)').run('zone', '"UTC"', 'country', '"US"');
    return { facts };
  } finally {
    store.close();
  }
}
