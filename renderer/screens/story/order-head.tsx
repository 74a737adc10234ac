import type { Evidence, StoryDocument } from '../../../shared/api.ts';
import type { ExpectationItem, OrderItem, OrderListItem } from '../../../shared/model/index.ts';
import { dayText, moneyText, typedDay, words } from '../../language/index.ts';
import { orderStateText } from '../../state/order-words.ts';
import { Correctable, CorrectableTotal, OrderActions, placedCorrection, projectCorrection } from '../entering/index.ts';
import type { Joinable } from '../../state/joinable.ts';
import { hrefOf } from '../../state/route.ts';
import { JoiningActions } from '../joining/index.ts';
import { Figure } from './figure.tsx';
import { NotUnderstood } from './not-understood.tsx';
import { VerdictSides } from './verdict-sides.tsx';

export interface OrderHeadProps {
  readonly order: OrderListItem;
  readonly items: readonly OrderItem[];
  readonly joinable: Joinable;
  readonly expectations: readonly ExpectationItem[];
  readonly documents: readonly StoryDocument[];
  readonly evidence: readonly Evidence[];
}

/** What was said to be wrong: with what came, or what became of what did not; each once, though told of many parcels. */
function problemsOf({ shipments }: OrderListItem, evidence: readonly Evidence[]): readonly string[] {
  // What was given up and came after all has no problem.
  const isPartLost = shipments.some(({ state }) => state === 'lost');
  const problems = evidence.flatMap(({ kind, says: { event, inFull, problem } }) => {
    if (kind !== 'delivery.observed') return [];
    const said = typeof problem === 'string' ? problem : '';
    if (event === 'never_came') return isPartLost && said !== '' ? words.story.neverCameBecause(said) : [];
    if (inFull !== false) return [];
    return said === '' ? words.entering.notAsOrdered : words.story.notAsOrdered(said);
  });
  return [...new Set(problems)];
}

/** An order's figures and its verdicts. */
export function OrderHead({ order, items, joinable, expectations, documents, evidence }: OrderHeadProps) {
  return (
    <>
      <OrderActions order={order}>
        <JoiningActions record={joinable} />
      </OrderActions>
      <dl className="figures story-figures">
        <Figure label={words.story.state} why={{ of: order.id, field: 'state' }}>
          {orderStateText(order)}
        </Figure>
        <Figure label={words.story.placed} why={order.placedOn === null ? null : { of: order.id, field: 'placedOn' }}>
          <Correctable
            name={words.story.placed}
            typed={order.placedOn === null ? '' : typedDay(order.placedOn)}
            read={placedCorrection(order)}
          >
            {order.placedOn === null ? words.unknown : dayText(order.placedOn)}
          </Correctable>
        </Figure>
        <Figure label={words.story.total} why={order.total === null ? null : { of: order.id, field: 'total' }}>
          <CorrectableTotal order={order} items={items}>
            <span className="figure-money">{order.total === null ? words.unknown : moneyText(order.total)}</span>
          </CorrectableTotal>
        </Figure>
        <Figure label={words.story.project} why={order.project === null ? null : { of: order.id, field: 'project' }}>
          <Correctable
            name={words.story.project}
            typed={order.project?.name ?? ''}
            read={projectCorrection(order.id)}
            offers="project"
          >
            {order.project === null ? (
              words.story.noProject
            ) : (
              <a href={hrefOf({ screen: 'projects', ref: order.project.id })}>{order.project.name}</a>
            )}
          </Correctable>
        </Figure>
      </dl>
      {problemsOf(order, evidence).map((problem) => (
        <p key={problem} className="story-problem">
          {problem}
        </p>
      ))}
      <NotUnderstood documents={documents} />
      <VerdictSides order={order} expectations={expectations} />
    </>
  );
}
