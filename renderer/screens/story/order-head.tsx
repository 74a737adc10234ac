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

/** What was said to be wrong with what came, each once: a complaint of an order in many parcels is told of each. */
const problemsOf = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(
    evidence.flatMap(({ kind, says: { inFull, problem } }) =>
      kind === 'delivery.observed' && inFull === false ? [typeof problem === 'string' ? problem : ''] : [],
    ),
  ),
];

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
      {problemsOf(evidence).map((problem) => (
        <p key={problem} className="story-problem">
          {problem === '' ? words.entering.notAsOrdered : words.story.notAsOrdered(problem)}
        </p>
      ))}
      <NotUnderstood documents={documents} />
      <VerdictSides order={order} expectations={expectations} />
    </>
  );
}
