import type { TransactionKind } from '../../../shared/api.ts';
import type { Draft, FactBody, FactKind, Instant, LocalDate, Mark } from '../../../shared/model/index.ts';
import { ranks } from '../../../shared/model/index.ts';
import { Temporal } from 'temporal-polyfill';
import type { Chain, Change } from '../chain/index.ts';
import { beginTransaction, type TransactionRow } from '../facts/index.ts';
import type { Asking } from '../queries/index.ts';
import type { Store } from '../store/index.ts';

/** What a command works with: the writer, and how it looks things up (on the writer, so as to see its own changes). */
export interface Acting extends Asking {
  readonly store: Store;
  readonly chain: Chain;
  /** The transaction that a command is part of, where several are one to the person. */
  readonly within?: TransactionRow;
}

/** The first instant of a day in the person's zone. */
export function startOfDay(date: LocalDate, zone: string): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant().toString();
}

/** When something was said: at an instant, on a day, or now where nothing else is given. */
export function statedAtOf({ now, settings }: Acting, text: Instant | null): Instant {
  if (text === null) return now.toISOString();
  return text.length === 10 ? startOfDay(text, settings.zone) : text;
}

/** A fact that the person states. */
export function said<K extends FactKind>(
  kind: K,
  occurred: Instant,
  marks: readonly Mark[],
  body: FactBody<K>,
): Draft<K> {
  const draft = {
    kind,
    occurred,
    marks,
    body,
    source: { document: null, place: null, quote: null, rank: ranks.person },
  };
  return draft;
}

/** Keeps facts that belong together, as one transaction of their own unless they are part of one. Nothing is kept where any of them fails. */
export function keepTogether(
  acting: Acting,
  kind: TransactionKind,
  drafts: readonly Draft[],
): { transaction: string; change: Change } {
  return acting.store.writer
    .transaction(() => {
      const transaction = acting.within ?? beginTransaction(acting.store.writer, kind, acting.now);
      return { transaction: transaction.id, change: acting.chain.keep(drafts, transaction) };
    })
    .immediate();
}
