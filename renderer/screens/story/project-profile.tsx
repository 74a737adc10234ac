import type { ProjectItem } from '../../../shared/model/index.ts';
import { countText, dayText, moneyText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Joinable } from '../../state/joinable.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { JoiningActions } from '../joining/index.ts';
import { Chapter } from './chapter.tsx';
import { Figure } from './figure.tsx';
import { OrderLines } from './record-lines.tsx';

/** How many of a project's orders stand in its story, the newest. */
const shownAtMost = 50;

/** What is known of a project: whether it was achieved, what it costs, and the orders that serve it. */
export function ProjectProfile({ project, joinable }: { readonly project: ProjectItem; readonly joinable: Joinable }) {
  const show = useDialogs((state) => state.show);
  const { id, name, until, achieved, orderCount, notes } = project;
  const { value: orders } = useOwnAnswer('orders.list', { project: id, limit: shownAtMost });
  const { value: sum } = useOwnAnswer('orders.sum', { project: id });
  const say = async (isAchieved: boolean) => {
    const result = await record(isAchieved ? words.recording.achieved(name) : words.recording.givenUp(name), [
      step('project.record', { project: id, achieved: isAchieved }),
    ]);
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <>
      <div className="order-actions" role="group" aria-label={words.projectPage.actions}>
        {achieved === true ? null : <Press onPress={() => void say(true)}>{words.projectPage.isDone}</Press>}
        {achieved === false ? null : <Press onPress={() => void say(false)}>{words.projectPage.isGivenUp}</Press>}
        <Press onPress={() => show({ dialog: 'editProject', project })}>{words.partyPage.editEllipsis}</Press>
        <JoiningActions record={joinable} />
      </div>
      <dl className="figures story-figures">
        <Figure label={words.projectPage.achieved} why={achieved === null ? null : { of: id, field: 'achieved' }}>
          {achieved === null
            ? words.projectPage.underWay
            : achieved
              ? words.projectPage.done
              : words.projectPage.givenUp}
        </Figure>
        <Figure label={words.projectPage.until} why={until === null ? null : { of: id, field: 'until' }}>
          {until === null ? words.projectPage.noUntil : dayText(until)}
        </Figure>
        <Figure label={words.nav.orders} why={{ of: id, field: 'orderCount' }}>
          {countText(orderCount)}
        </Figure>
        {sum === null || sum.totals.length === 0 ? null : (
          <Figure label={words.projectPage.costs} why={{ of: id, field: 'costs' }}>
            {sum.totals.map((total) => moneyText(total)).join(', ')}
          </Figure>
        )}
      </dl>
      {notes === null || notes === '' ? null : (
        <Chapter title={words.partyPage.notes} why={{ of: id, field: 'notes' }}>
          <p className="notes">{notes}</p>
        </Chapter>
      )}
      {orders === null || orders.items.length === 0 ? null : (
        <Chapter title={words.partyPage.newest(words.nav.orders, orders.next !== null)}>
          <OrderLines orders={orders.items} />
        </Chapter>
      )}
    </>
  );
}
