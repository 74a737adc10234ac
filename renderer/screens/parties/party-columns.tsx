import type { PartyItem, Standing } from '../../../shared/model/index.ts';
import { countText, words } from '../../language/index.ts';
import type { PartyGroup } from '../../state/party-route.ts';
import type { Column } from '../../ui/ledger-head.tsx';
import { keptOf, keptWords, verdictCount } from '../verdict/index.ts';

/** A party as its row shows it. `standing` is null before its first verdict in that role, undefined until that is known. */
export interface PartyRow {
  readonly party: PartyItem;
  readonly standing: Standing | null | undefined;
}

/** By name, and what else it is beside the role that the list is of. */
const nameIn = (shown: PartyGroup | 'carrier'): Column<PartyRow> => ({
  id: 'name',
  header: words.partyPage.name,
  cell: ({ party }) => {
    const others = party.roles.filter((role) => role !== shown).map((role) => words.roleOne[role]);
    const listed = others.join(', ');
    return (
      <>
        <span className="cell-first cell-strong">{party.name}</span>
        {listed === '' ? null : (
          <span className="cell-second">{shown === 'everyone' ? listed : words.partyPage.also(listed)}</span>
        )}
      </>
    );
  },
});

const judged: readonly Column<PartyRow>[] = [
  {
    id: 'kept',
    header: words.standings.kept,
    cell: ({ standing }) => {
      if (standing === undefined) return '';
      if (standing === null) return <span className="cell-second">{words.partyPage.noStanding}</span>;
      const { share, range } = keptWords(standing.kept, keptOf(standing));
      return (
        <>
          <span className="cell-first">{share}</span>
          <span className="cell-second">{range}</span>
        </>
      );
    },
  },
  {
    id: 'judged',
    header: words.partyPage.judged,
    cell: ({ standing }) => (standing ? countText(verdictCount(standing)) : ''),
  },
];

const orders: Column<PartyRow> = {
  id: 'orders',
  header: words.nav.orders,
  cell: ({ party }) => countText(party.orderCount),
};

/** Orders are placed with vendors; of others one knows what they were judged by, each in a role. */
export function partyColumns(shown: PartyGroup | 'carrier'): readonly Column<PartyRow>[] {
  const name = nameIn(shown);
  if (shown === 'vendor') return [name, ...judged, orders];
  return shown === 'everyone' ? [name, orders] : [name, ...judged];
}
