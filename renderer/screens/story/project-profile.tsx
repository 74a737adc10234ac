import type { OrderListItem, ProjectItem } from '../../../shared/model/index.ts';
import { countText, dayText, moneyText, typedDay, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Joinable } from '../../state/joinable.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Press } from '../../ui/press.tsx';
import { achievedCorrection, Correctable, untilCorrection } from '../entering/index.ts';
import { JoiningActions } from '../joining/index.ts';
import { gapWords, VerdictMark } from '../verdict/index.ts';
import { Chapter } from './chapter.tsx';
import { Failed } from './failed.tsx';
import { Figure } from './figure.tsx';
import { ProjectParties } from './project-parties.tsx';
import { ProjectProgress } from './project-progress.tsx';
import { InteractionLines, OrderLines } from './record-lines.tsx';

/** How many of a project's orders and contacts stand in its story, the newest. */
const shownAtMost = 50;

const page = words.projectPage;

/** Whether it was achieved, when, and what that is against "by when". */
function Achieved({ project }: { readonly project: ProjectItem }) {
  const { id, until, achieved, achievedOn, verdict, gapDays } = project;
  const gap = gapWords(verdict, gapDays);
  return (
    <>
      <Figure label={page.achieved} why={achieved === null ? null : { of: id, field: 'achieved' }}>
        {achieved === null ? page.underWay : achieved ? page.done : page.givenUp}
      </Figure>
      {achieved === null || achievedOn === null ? null : (
        <Figure label={page.on[achieved ? 'done' : 'givenUp']} why={{ of: id, field: 'achievedOn' }}>
          <Correctable
            name={page.on[achieved ? 'done' : 'givenUp']}
            typed={typedDay(achievedOn)}
            read={achievedCorrection(id)}
          >
            {dayText(achievedOn)}
          </Correctable>
        </Figure>
      )}
      <Figure label={page.until} why={until === null ? null : { of: id, field: 'until' }}>
        <Correctable name={page.until} typed={until === null ? '' : typedDay(until)} read={untilCorrection(id)}>
          {until === null ? page.noUntil : dayText(until)}
        </Correctable>
      </Figure>
      {verdict === null || achieved === false ? null : (
        <Figure label={page.verdict} why={{ of: id, field: 'verdict' }}>
          <VerdictMark verdict={verdict} />
          {gap === null ? null : <span className="figure-more">{gap}</span>}
        </Figure>
      )}
    </>
  );
}

interface OrdersProps {
  readonly project: ProjectItem;
}

/** The orders that serve it, each to be taken out again, and a way to put further ones in. */
function Orders({ project: { id, name, orderCount } }: OrdersProps) {
  const newest = { project: id, limit: shownAtMost };
  const { value, failure, ask } = useOwnAnswer('orders.list', newest);
  const show = useDialogs((state) => state.show);
  const takeOut = async (order: OrderListItem) => {
    const result = await record(page.takenOut(name), [step('order.record', { order: order.id, project: null })]);
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <Chapter
      title={words.partyPage.newest(words.nav.orders, value !== null && value.next !== null)}
      why={orderCount === 0 ? null : { of: id, field: 'orderCount' }}
    >
      {value === null && failure === null ? <Awaited /> : null}
      <Failed failure={failure} onAgain={() => void ask(newest)} />
      {orderCount === 0 ? <p className="chapter-none">{page.noOrders}</p> : null}
      <OrderLines
        orders={value?.items ?? []}
        removal={{ word: page.takeOut, label: page.takeOutLabel, onPress: (order) => void takeOut(order) }}
      />
      <div className="chapter-add">
        <Press onPress={() => show({ dialog: 'projectOrders', project: { id, name } })}>{page.addOrdersEllipsis}</Press>
      </div>
    </Chapter>
  );
}

function Contacts({ project: { id, name } }: OrdersProps) {
  const newest = { project: id, limit: shownAtMost };
  const { value, failure, ask } = useOwnAnswer('interactions.list', newest);
  const show = useDialogs((state) => state.show);
  const about = { answers: null, direction: 'outbound', party: null, order: null } as const;
  return (
    <Chapter title={words.partyPage.newest(words.nav.interactions, value !== null && value.next !== null)}>
      {value === null && failure === null ? <Awaited /> : null}
      <Failed failure={failure} onAgain={() => void ask(newest)} />
      {value !== null && value.items.length === 0 ? <p className="chapter-none">{page.noContacts}</p> : null}
      <InteractionLines interactions={value?.items ?? []} />
      <div className="chapter-add">
        <Press onPress={() => show({ dialog: 'logInteraction', about: { ...about, project: { id, name } } })}>
          {words.interactionsPage.log}
        </Press>
      </div>
    </Chapter>
  );
}

/** A project: whether I got what I wanted, by when, what it takes and costs, and who has to do with it. */
export function ProjectProfile({ project, joinable }: { readonly project: ProjectItem; readonly joinable: Joinable }) {
  const show = useDialogs((state) => state.show);
  const { id, name, achieved, orderCount, costs, notes } = project;
  const say = async (isAchieved: boolean) => {
    const result = await record(isAchieved ? words.recording.achieved(name) : words.recording.givenUp(name), [
      step('project.record', { project: id, achieved: isAchieved }),
    ]);
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <>
      <div className="order-actions" role="group" aria-label={page.actions}>
        {achieved === true ? null : (
          <Press isOnce onPress={() => void say(true)}>
            {page.isDone}
          </Press>
        )}
        {achieved === false ? null : (
          <Press isOnce onPress={() => void say(false)}>
            {page.isGivenUp}
          </Press>
        )}
        <Press onPress={() => show({ dialog: 'editProject', project })}>{words.partyPage.editEllipsis}</Press>
        <JoiningActions record={joinable} />
      </div>
      <dl className="figures story-figures">
        <Achieved project={project} />
        <Figure
          label={words.nav.orders}
          why={orderCount === 0 ? null : { of: id, field: 'orderCount', inOrders: { project: name } }}
        >
          {countText(orderCount)}
        </Figure>
        {costs.length === 0 ? null : (
          <Figure label={page.costs} why={{ of: id, field: 'costs', inOrders: { project: name } }}>
            {costs.map((total) => moneyText(total)).join(' + ')}
          </Figure>
        )}
      </dl>
      <ProjectProgress project={project} />
      {notes === null || notes === '' ? null : (
        <Chapter title={words.partyPage.notes} why={{ of: id, field: 'notes' }}>
          <p className="notes">{notes}</p>
        </Chapter>
      )}
      <Orders project={project} />
      <ProjectParties project={id} />
      <Contacts project={project} />
    </>
  );
}
