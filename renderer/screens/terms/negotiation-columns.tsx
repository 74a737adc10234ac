import type { NegotiationItem } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import type { Column } from '../../ui/ledger-head.tsx';
import { agreementName } from '../../state/agreement-name.ts';
import { NegotiationMark } from './negotiation-mark.tsx';

export const negotiationColumns: readonly Column<NegotiationItem>[] = [
  {
    id: 'party',
    header: words.terms.party,
    cell: ({ party, agreement }) => (
      <>
        <span className="cell-first cell-strong">{party.name}</span>
        <span className="cell-second">{agreement === null ? words.terms.noOffer : agreementName(agreement)}</span>
      </>
    ),
  },
  {
    id: 'state',
    header: words.terms.stateLabel,
    cell: (negotiation) => (
      <>
        <span className="cell-first">
          <NegotiationMark of={negotiation} />
        </span>
        {negotiation.breaches === 0 ? null : (
          <span className="cell-second">{words.terms.breaches(negotiation.breaches)}</span>
        )}
      </>
    ),
  },
  { id: 'offered', header: words.terms.asked, cell: ({ offeredAt }) => instantDayText(offeredAt) },
];
