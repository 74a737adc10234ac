import type { PartyItem, Standing } from '../../../shared/model/index.ts';
import { countText, percentText, words } from '../../language/index.ts';
import { partyStandingsAnswer } from '../../state/answers.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { verdictCount } from '../verdict/index.ts';
import { Chapter } from './chapter.tsx';
import { Figure } from './figure.tsx';
import { InteractionLines, OrderLines } from './record-lines.tsx';

/** How many of a party's orders and contacts stand in its profile, the newest. */
const shownAtMost = 25;

const estimateOf = ({ kept: { mean, low, high } }: Standing): string =>
  words.standings.estimate(percentText(mean), percentText(low), percentText(high));

/** How surely it keeps its word, in each role it was judged in. */
function Standings({ party }: { readonly party: PartyItem }) {
  const { value } = useAnswer(partyStandingsAnswer, {});
  return (
    <>
      {value
        ?.filter((standing) => standing.party.id === party.id)

        .map((standing) => (
          <Figure key={standing.role} label={words.partyPage.keptAs(words.roleOne[standing.role])} isWide>
            {estimateOf(standing)}, {words.standings.verdicts(verdictCount(standing))}
          </Figure>
        ))}
    </>
  );
}

/** What is known of a party: roles, standing, ways to reach it, orders and contacts. */
export function PartyProfile({ party }: { readonly party: PartyItem }) {
  const { value: orders } = useOwnAnswer('orders.list', { party: party.id, limit: shownAtMost });
  const { value: interactions } = useOwnAnswer('interactions.list', { party: party.id, limit: shownAtMost });
  const show = useDialogs((state) => state.show);
  return (
    <>
      <div className="order-actions" role="group" aria-label={words.partyPage.actions}>
        <Press onPress={() => show({ dialog: 'editParty', party })}>{words.partyPage.editEllipsis}</Press>
        <Press onPress={() => show({ dialog: 'mergeParty', party })}>{words.partyPage.mergeEllipsis}</Press>
      </div>
      <dl className="figures story-figures">
        <Figure label={words.partyPage.roles} why={{ of: party.id, field: 'roles' }}>
          {party.roles.map((role) => words.roleOne[role]).join(', ') || words.unknown}
        </Figure>
        {party.orderCount === 0 ? null : (
          <Figure label={words.nav.orders} why={{ of: party.id, field: 'orderCount' }}>
            {countText(party.orderCount)}
          </Figure>
        )}
        {party.country === null ? null : (
          <Figure label={words.partyPage.country} why={{ of: party.id, field: 'country' }}>
            {party.country}
          </Figure>
        )}
        <Standings party={party} />
      </dl>
      {party.contacts.length === 0 ? null : (
        <Chapter title={words.partyPage.contacts}>
          <ul className="items">
            {keyed(party.contacts, ({ channel, address }) => `${channel} ${address}`).map(([key, contact]) => (
              <li key={key} className="item">
                <span className="item-quantity">{words.channel[contact.channel]}</span>
                <span className="item-name">{contact.address}</span>
              </li>
            ))}
          </ul>
        </Chapter>
      )}
      {party.notes === null || party.notes === '' ? null : (
        <Chapter title={words.partyPage.notes}>
          <p className="notes">{party.notes}</p>
        </Chapter>
      )}
      {orders === null || orders.items.length === 0 ? null : (
        <Chapter title={words.partyPage.newest(words.nav.orders, orders.next !== null)}>
          <OrderLines orders={orders.items} />
        </Chapter>
      )}
      {interactions === null || interactions.items.length === 0 ? null : (
        <Chapter title={words.partyPage.newest(words.nav.interactions, interactions.next !== null)}>
          <InteractionLines interactions={interactions.items} />
        </Chapter>
      )}
    </>
  );
}
