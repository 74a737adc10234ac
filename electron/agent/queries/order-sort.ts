import { type OrderSort, type SortDirection, usualDirection } from '../../../shared/api.ts';
import { worstFirst } from '../../../shared/judge/index.ts';
import { orderStates } from '../../../shared/model/index.ts';
import { type Asking, statement } from './asking.ts';
import { narrowByVerdict } from './order-filter.ts';
import type { Conditions } from './paging.ts';

/** A part of the orders, with the SQL of what it is sorted by and the index that has them in that order. */
export interface Source {
  readonly by: string;
  readonly index: string | null;
  readonly narrow: (conditions: Conditions) => void;
}

/**
 * A run of orders within a sorted list: those of one vendor, say, newest first. Runs follow one another, so that each is
 * read from an index and a page reads no more of them than it shows. Of several sources the rows are merged.
 */
export interface Run {
  /** What tells it from the others in a page's key; empty for a list that is one run. */
  readonly name: string;
  readonly descends: boolean;
  readonly isNumber: boolean;
  readonly sources: readonly Source[];
}

const newestFirst = (name: string, index: string | null, narrow: Source['narrow']): Run => ({
  name,
  descends: true,
  isNumber: false,
  sources: [{ by: 'o.sort_on', index, narrow }],
});

const vendorsByName = `SELECT m.value AS mark FROM party v
  JOIN json_each((SELECT json_group_array(id) FROM (SELECT v.id AS id UNION ALL SELECT id FROM mark WHERE subject = v.id AND subject <> id))) m
  WHERE EXISTS (SELECT 1 FROM "order" o WHERE o.vendor = m.value) ORDER BY v.name_key, v.id, m.value`;

function vendorRuns({ database }: Asking): Run[] {
  return statement<{ mark: string }>(database, vendorsByName)
    .all()
    .map(({ mark }) => newestFirst(mark, 'order_vendor', (conditions) => conditions.add('o.vendor = ?', mark)));
}

/** Amounts of different currencies are not compared: each currency is a run. Steps from one to the next in the index. */
const currenciesKnown = `WITH RECURSIVE known (currency) AS (
    SELECT min(currency) FROM "order" WHERE currency IS NOT NULL
    UNION ALL
    SELECT (SELECT min(o.currency) FROM "order" o WHERE o.currency IS NOT NULL AND o.currency > known.currency)
    FROM known WHERE known.currency IS NOT NULL)
  SELECT currency FROM known WHERE currency IS NOT NULL`;

function totalRuns({ database }: Asking, descends: boolean): Run[] {
  return statement<{ currency: string }>(database, currenciesKnown)
    .all()
    .map(({ currency }) => ({
      name: currency,
      descends,
      isNumber: true,
      sources: [
        {
          by: 'o.total_minor',
          index: 'order_total',
          narrow: (conditions) => conditions.add('o.currency IS NOT NULL AND o.currency = ?', currency),
        },
      ],
    }));
}

const isJudged = `(o.open_due_on IS NULL OR o.settled = 'missed')`;

/** The gaps that are settled, and among them those that grow with each day. */
const gapRun = ({ today }: Asking, descends: boolean): Run => ({
  name: 'gap',
  descends,
  isNumber: true,
  sources: [
    {
      by: 'o.gap_days',
      index: 'order_gap',
      narrow: (conditions) => conditions.add(`o.gap_days IS NOT NULL AND ${isJudged}`),
    },
    {
      // The day comes from the app's own clock, so there is nothing in it to escape.
      by: `CAST(julianday('${today}') - julianday(o.open_until) AS INTEGER)`,
      index: 'order_open',
      narrow: (conditions) => narrowByVerdict(conditions, 'overdue', today),
    },
  ],
});

/** The runs of a sorted list. What has no value to be sorted by comes last in either direction. */
export function runsOf(asking: Asking, sort: OrderSort, wanted: SortDirection | undefined): Run[] {
  const direction = wanted ?? usualDirection[sort];
  const inDirection = (runs: Run[]): Run[] => (direction === 'ascending' ? runs : runs.toReversed());
  switch (sort) {
    case 'placed':
      return [{ ...newestFirst('', null, () => {}), descends: direction === 'descending' }];
    case 'vendor':
      return [
        ...inDirection(vendorRuns(asking)),
        newestFirst('none', 'order_vendor', (conditions) => conditions.add('o.vendor IS NULL')),
      ];
    case 'state':
      return inDirection(
        orderStates.map((state) => newestFirst(state, null, (conditions) => conditions.add('o.state = ?', state))),
      );
    case 'total':
      return [
        ...totalRuns(asking, direction === 'descending'),
        newestFirst('none', 'order_no_total', (conditions) => conditions.add('o.currency IS NULL')),
      ];
    case 'verdict':
      return [
        ...inDirection(worstFirst.map((verdict) => verdictRun(asking, verdict))),
        newestFirst('none', 'order_settled', (conditions) =>
          conditions.add('o.settled IS NULL AND o.open_due_on IS NULL'),
        ),
      ];
    case 'gap':
      return [
        gapRun(asking, direction === 'descending'),
        verdictRun(asking, 'open'),
        newestFirst('none', 'order_no_gap', (conditions) => conditions.add(`o.gap_days IS NULL AND ${isJudged}`)),
      ];
  }
}

const verdictRun = ({ today }: Asking, verdict: (typeof worstFirst)[number]): Run =>
  newestFirst(verdict, verdict === 'overdue' || verdict === 'open' ? 'order_open' : 'order_settled', (conditions) =>
    narrowByVerdict(conditions, verdict, today),
  );
