import { useState } from 'react';
import { type DataRequestItem, requestStates, type RequestState as State } from '../../../shared/model/index.ts';
import { shortDayText, words } from '../../language/index.ts';
import { requestCountAnswer } from '../../state/answers.ts';
import { requestList } from '../../state/lists.ts';
import { useRoute } from '../../state/route.ts';
import { usePagedList } from '../../state/use-answer.ts';
import { useShown } from '../../state/use-count.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { EmptyPage } from '../../ui/empty-page.tsx';
import type { Column } from '../../ui/ledger-head.tsx';
import { Press } from '../../ui/press.tsx';
import { ListAndStory } from '../ledger/index.ts';
import { DataParts } from './data-parts.tsx';
import { NewRequestButton } from './new-request-button.tsx';
import { RequestState } from './request-state.tsx';

const page = words.dataPage;
const keyOf = ({ id }: DataRequestItem) => id;
const nameOf = ({ party, right }: DataRequestItem) => `${words.dataRight[right]}, ${party.name}`;

const states: readonly Option<State | ''>[] = [
  { value: '', text: page.anyState },
  ...requestStates.map((value) => ({ value, text: words.requestState[value] })),
];

/** When the next step is due; null once there is nothing to wait for. What is sent is to be confirmed first, where the law says so. */
function dueOf({ state, clocks }: DataRequestItem): string | null {
  if (state !== 'open' && state !== 'in_progress') return null;
  const next = state === 'open' ? clocks[0] : clocks.find(({ step }) => step === 'answer');
  if (next === undefined) return null;
  return next.until === null ? page.standsStill : page.due(shortDayText(next.until));
}

const columns: readonly Column<DataRequestItem>[] = [
  {
    id: 'what',
    header: page.what,
    cell: ({ right, party }) => (
      <>
        <span className="cell-first cell-strong">{words.dataRight[right]}</span>
        <span className="cell-second">{party.name}</span>
      </>
    ),
  },
  {
    id: 'sent',
    header: page.sent,
    cell: ({ sentOn }) => (sentOn === null ? '' : shortDayText(sentOn)),
  },
  {
    id: 'state',
    header: page.state,
    cell: (request) => {
      const due = dueOf(request);
      return (
        <>
          <span className="cell-first">
            <RequestState request={request} />
          </span>
          {due === null ? null : <span className="cell-second">{due}</span>}
        </>
      );
    },
  },
];

/** The requests about the person's data, the newest first, and the story of the selected one. */
export function RequestsPart({ selected }: { readonly selected: string | null }) {
  const [state, setState] = useState<State | ''>('');
  const narrowing = state === '' ? {} : { state };
  const { items, next, of, failure, ask, more, rest } = usePagedList(requestList, narrowing);
  const shown = useShown(requestCountAnswer, narrowing, { items, next });
  const [, go] = useRoute();
  const select = ({ id }: DataRequestItem) => go({ screen: 'data', part: 'requests', ref: id }, selected !== null);
  const isEmpty = of !== null && items.length === 0;
  const isBare = isEmpty && of.state === undefined;
  const begin = <NewRequestButton party={null} />;
  const empty = isBare ? (
    <EmptyPage title={page.noRequests} text={page.noRequestsMore}>
      {begin}
    </EmptyPage>
  ) : (
    <EmptyPage title={page.noRequestFits}>
      <Press onPress={() => setState('')}>{page.clear}</Press>
    </EmptyPage>
  );
  return (
    <ListAndStory
      title={words.nav.data}
      count={of === null || isEmpty ? '' : page.requestsShown(...shown)}
      actions={isBare ? null : begin}
      tools={
        <>
          <DataParts current="requests" />
          {isBare ? null : <Choice label={page.stateFilter} options={states} value={state} onChange={setState} />}
        </>
      }
      failure={failure}
      onAgain={() => void ask(narrowing)}
      empty={isEmpty ? empty : null}
      isBare={isBare}
      choose={page.chooseRequest}
      selected={selected}
      className="requests-grid"
      columns={columns}
      rows={items}
      keyOf={keyOf}
      nameOf={nameOf}
      isPartial={next !== null}
      asked={JSON.stringify(of)}
      rowHeight={48}
      onSelect={select}
      onNearEnd={() => void more()}
      toLast={async () => {
        await rest();
        return requestList.getState().items.at(-1);
      }}
    />
  );
}
