import { assertNever } from '../../../shared/model/assert-never.ts';
import { useDialogs } from '../../state/dialogs.ts';
import {
  AddOrder,
  AddParcel,
  AddPromise,
  CorrectPromise,
  Arrived,
  CorrectItems,
  NeverCame,
  NotAsOrdered,
  Overrule,
} from '../entering/index.ts';
import { EditHolding, LetterSheet, NewRequest, TellRequest } from '../data/index.ts';
import { TakeBack } from '../history/index.ts';
import { HowToBringSheet } from '../intake/index.ts';
import { LogInteraction } from '../interactions/index.ts';
import { Merge, Part } from '../joining/index.ts';
import { OrdersArrived, OrdersIntoProject, OrdersNeverCame } from '../orders/index.ts';
import { CommandPalette, ShortcutSheet } from '../palette/index.ts';
import { EditHours, EditParty } from '../parties/index.ts';
import { AddOrdersTo, EditProject } from '../projects/index.ts';
import { QuickAdd } from '../quick/index.ts';
import { OfferTerms, RecordBreach, TermsAnswered, TermsAsked, TermsEnd, TermsSent } from '../terms/index.ts';
import { GiveUp, ItemCame } from '../today/index.ts';

/** The sheet that is open, if any. */
export function Dialogs() {
  const { open, close } = useDialogs();
  if (open === null) return null;
  switch (open.dialog) {
    case 'addOrder':
      return <AddOrder vendor={open.vendor} mail={open.mail ?? null} onClose={close} />;
    case 'quickAdd':
      return <QuickAdd onClose={close} />;
    case 'arrived':
      return <Arrived order={open.order} mail={open.mail ?? null} onClose={close} />;
    case 'neverCame':
      return <NeverCame order={open.order} onClose={close} />;
    case 'notAsOrdered':
      return <NotAsOrdered order={open.order} onClose={close} />;
    case 'correctPromise':
      return <CorrectPromise expectation={open.expectation} statement={open.statement} onClose={close} />;
    case 'addPromise':
      return <AddPromise order={open.order} expectation={open.expectation} onClose={close} />;
    case 'correctItems':
      return <CorrectItems order={open.order} items={open.items} onClose={close} />;
    case 'addParcel':
      return <AddParcel order={open.order} onClose={close} />;
    case 'ordersArrived':
      return <OrdersArrived orders={open.orders} onClose={close} />;
    case 'ordersNeverCame':
      return <OrdersNeverCame orders={open.orders} onClose={close} />;
    case 'ordersProject':
      return <OrdersIntoProject orders={open.orders} onClose={close} />;
    case 'merge':
      return <Merge record={open.record} other={open.other} onClose={close} />;
    case 'part':
      return <Part record={open.record} onClose={close} />;
    case 'itemCame':
      return <ItemCame item={open.item} onClose={close} />;
    case 'giveUp':
      return <GiveUp items={open.items} as={open.as} onClose={close} />;
    case 'overrule':
      return <Overrule expectation={open.expectation} onClose={close} />;
    case 'logInteraction':
      return <LogInteraction about={open.about} onClose={close} />;
    case 'addParty':
      return <EditParty party={null} as={open.as} onClose={close} />;
    case 'editParty':
      return <EditParty party={open.party} as={null} onClose={close} />;
    case 'editHours':
      return <EditHours party={open.party} onClose={close} />;
    case 'editProject':
      return <EditProject project={open.project} onClose={close} />;
    case 'projectOrders':
      return <AddOrdersTo project={open.project} onClose={close} />;
    case 'offerTerms':
      return <OfferTerms about={open.about} onClose={close} />;
    case 'termsAsked':
      return <TermsAsked onClose={close} />;
    case 'termsSent':
      return <TermsSent negotiation={open.negotiation} onClose={close} />;
    case 'termsAnswered':
      return <TermsAnswered negotiation={open.negotiation} onClose={close} />;
    case 'termsEnd':
      return <TermsEnd negotiation={open.negotiation} onClose={close} />;
    case 'recordBreach':
      return <RecordBreach kept={open.kept} onClose={close} />;
    case 'editHolding':
      return <EditHolding party={open.party} holding={open.holding} onClose={close} />;
    case 'newRequest':
      return <NewRequest party={open.party} onClose={close} />;
    case 'tellRequest':
      return <TellRequest request={open.request} onClose={close} />;
    case 'letter':
      return <LetterSheet request={open.request} kind={open.kind} onClose={close} />;
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'howToBring':
      return <HowToBringSheet onClose={close} />;
    case 'takeBack':
      return <TakeBack transaction={open.transaction} onClose={close} />;
    default:
      return assertNever(open);
  }
}
