import type { PartyItem, Role } from '../../../shared/model/index.ts';
import { countText, countryText, moneyText, words } from '../../language/index.ts';
import { partyStandingsAnswer } from '../../state/answers.ts';
import { aboutRecord, useDialogs } from '../../state/dialogs.ts';
import { findText } from '../../state/order-find.ts';
import type { Joinable } from '../../state/joinable.ts';
import { step } from '../../state/recording.ts';
import { hrefOf } from '../../state/route.ts';
import { useAnswer, useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Press } from '../../ui/press.tsx';
import { fewVerdicts, keptOf, keptWords, verdictCount } from '../verdict/index.ts';
import { Correctable } from '../entering/index.ts';
import { JoiningActions } from '../joining/index.ts';
import { Chapter } from './chapter.tsx';
import { ContactWays } from './contact-ways.tsx';
import { Failed } from './failed.tsx';
import { Figure } from './figure.tsx';
import { KeptTerms } from './kept-terms.tsx';
import { PartyHours } from './party-hours.tsx';
import { HeldOfMine } from './held-of-mine.tsx';
import { InteractionLines, OrderLines } from './record-lines.tsx';
import { StandingCourse } from './standing-course.tsx';

/** How many of a party's orders and contacts stand in its profile, the newest. */
const shownAtMost = 25;

/** What is known of a party: roles, standing, ways to reach it, orders and contacts. */
export function PartyProfile({ party, joinable }: { readonly party: PartyItem; readonly joinable: Joinable }) {
  const newest = { party: party.id, limit: shownAtMost };
  const { value: orders, ...ofOrders } = useOwnAnswer('orders.list', newest);
  const { value: interactions, ...ofInteractions } = useOwnAnswer('interactions.list', newest);
  const { value: figures, ...ofFigures } = useOwnAnswer('parties.figures', { party: party.id });
  const { value: ranked, ...ofStandings } = useAnswer(partyStandingsAnswer, {});
  const standings = ranked?.filter((standing) => standing.party.id === party.id) ?? [];
  const wanted = party.roles.includes('vendor') ? { vendor: party.name } : { carrier: party.name };
  const show = useDialogs((state) => state.show);
  // Nothing is ordered from who is known to carry alone.
  const isSeller = party.roles.length === 0 || party.roles.some((role) => role !== 'carrier');
  // What a shop answers and keeps apart from orders is judged by itself, though it is no service otherwise.
  const capacityOf = (role: Role): string =>
    role === 'service' && !party.roles.includes(role) ? words.partyPage.apart : words.partyPage.as(words.roleOne[role]);
  const isAwaited =
    (orders === null && ofOrders.failure === null) ||
    (interactions === null && ofInteractions.failure === null) ||
    (figures === null && ofFigures.failure === null) ||
    (ranked === null && ofStandings.failure === null);
  return (
    <>
      {isAwaited ? <Awaited /> : null}
      <div className="order-actions" role="group" aria-label={words.partyPage.actions}>
        <Press onPress={() => show({ dialog: 'logInteraction', about: aboutRecord(joinable) })}>
          {words.interactionsPage.log}
        </Press>
        {isSeller ? (
          <Press onPress={() => show({ dialog: 'addOrder', vendor: party.name })}>{words.entering.addOrderThere}</Press>
        ) : null}
        <Press onPress={() => show({ dialog: 'editParty', party })}>{words.partyPage.editEllipsis}</Press>
        <Press onPress={() => show({ dialog: 'editHours', party })}>{words.partyPage.hoursEllipsis}</Press>
        <Press
          onPress={() => show({ dialog: 'offerTerms', about: { party: party.name, amend: false, counter: null } })}
        >
          {words.terms.offerEllipsis}
        </Press>
        <JoiningActions record={joinable} />
      </div>
      <dl className="figures story-figures">
        <Figure label={words.partyPage.roles} why={{ of: party.id, field: 'roles' }}>
          {party.roles.map((role) => words.roleOne[role]).join(', ') || words.unknown}
        </Figure>
        {party.orderCount === 0 ? null : (
          <Figure label={words.nav.orders} why={{ of: party.id, field: 'orderCount', inOrders: wanted }}>
            {countText(party.orderCount)}
          </Figure>
        )}
        {party.country === null ? null : (
          <Figure label={words.partyPage.country} why={{ of: party.id, field: 'country' }}>
            {countryText(party.country)}
          </Figure>
        )}
        <Figure
          label={words.partyPage.customerNumber}
          why={party.customerNumber === null ? null : { of: party.id, field: 'customerNumber' }}
        >
          <Correctable
            name={words.partyPage.customerNumber}
            typed={party.customerNumber ?? ''}
            read={(customerNumber) => ({ step: step('party.record', { party: party.id, customerNumber }) })}
          >
            {party.customerNumber ?? words.unknown}
          </Correctable>
        </Figure>
        {figures === null || figures.spent.length === 0 ? null : (
          <Figure label={words.partyPage.spent} why={{ of: party.id, field: 'spent', inOrders: wanted }}>
            {figures.spent.map((sum) => moneyText(sum)).join(' + ')}
          </Figure>
        )}
        {figures === null || figures.parcelCount === 0 ? null : (
          <Figure
            label={words.partyPage.parcels}
            why={{ of: party.id, field: 'parcelCount', inOrders: { carrier: party.name } }}
          >
            {countText(figures.parcelCount)}
          </Figure>
        )}
        {standings.map((standing) => (
          <Figure
            key={standing.role}
            label={words.partyPage.keptAs(capacityOf(standing.role))}
            why={{
              of: party.id,
              field: `standing.${standing.role}`,
              isAlwaysSeen: verdictCount(standing) < fewVerdicts,
              inOrders: standing.role === 'service' ? undefined : { [standing.role]: party.name },
            }}
            isWide
          >
            {keptWords(standing.kept, keptOf(standing)).sentence}
            {verdictCount(standing) < fewVerdicts ? null : `, ${words.standings.verdicts(verdictCount(standing))}`}
          </Figure>
        ))}
      </dl>
      <Failed
        failure={ofFigures.failure ?? ofStandings.failure}
        onAgain={() => void Promise.all([ofFigures.ask({ party: party.id }), ofStandings.ask({})])}
      />
      {standings.map(({ role }) => (
        <StandingCourse key={role} party={party.id} role={role} title={words.partyPage.course(capacityOf(role))} />
      ))}
      <ContactWays party={party} />
      <KeptTerms party={party} />
      <PartyHours id={party.id} hours={party.hours} />
      <HeldOfMine party={party.id} />
      {party.notes === null || party.notes === '' ? null : (
        <Chapter title={words.partyPage.notes} why={{ of: party.id, field: 'notes' }}>
          <p className="notes">{party.notes}</p>
        </Chapter>
      )}
      <Failed
        failure={ofOrders.failure ?? ofInteractions.failure}
        onAgain={() => void Promise.all([ofOrders.ask(newest), ofInteractions.ask(newest)])}
      />
      {orders === null || orders.items.length === 0 ? null : (
        <Chapter title={words.partyPage.newest(words.nav.orders, orders.next !== null)}>
          <OrderLines orders={orders.items} vendorInSight={party.id} />
          {orders.next === null ? null : (
            <a className="chapter-more" href={hrefOf({ screen: 'orders', ref: null, find: findText(wanted) })}>
              {words.partyPage.allOrders}
            </a>
          )}
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
