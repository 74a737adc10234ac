import type { PartyItem, Standing } from '../../../shared/model/index.ts';
import { countText, percentText, words } from '../../language/index.ts';
import type { StandingRole } from '../../state/route.ts';
import type { Column } from '../../ui/ledger-grid.tsx';
import { verdictCount } from '../verdict/index.ts';

/** A party as its row shows it. `standing` is null before its first verdict in that role. */
export interface PartyRow {
  readonly party: PartyItem;
  readonly standing: Standing | null;
}

const common: readonly Column<PartyRow>[] = [
  {
    id: 'name',
    header: words.partyPage.name,
    cell: ({ party }) => (
      <>
        <span className="cell-first cell-strong">{party.name}</span>
        <span className="cell-second">{party.roles.map((role) => words.roleOne[role]).join(', ')}</span>
      </>
    ),
  },
  {
    id: 'kept',
    header: words.standings.kept,
    cell: ({ standing }) =>
      standing === null ? (
        <span className="cell-second">{words.partyPage.noStanding}</span>
      ) : (
        <>
          <span className="cell-first">{percentText(standing.kept.mean)}</span>
          <span className="cell-second">
            {words.standings.range(percentText(standing.kept.low), percentText(standing.kept.high))}
          </span>
        </>
      ),
  },
  {
    id: 'judged',
    header: words.partyPage.judged,
    cell: ({ standing }) => (standing === null ? '' : countText(verdictCount(standing))),
  },
];

const orders: Column<PartyRow> = {
  id: 'orders',
  header: words.nav.orders,
  cell: ({ party }) => countText(party.orderCount),
};

/** Orders are placed with vendors; of a courier one knows what it was judged by. */
export const partyColumns: Readonly<Record<StandingRole, readonly Column<PartyRow>[]>> = {
  vendor: [...common, orders],
  carrier: common,
};
