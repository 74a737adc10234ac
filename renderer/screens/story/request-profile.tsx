import { mayHappen, questionOpen } from '../../../shared/judge/request-states.ts';
import { type DataRequestItem, requestEvents } from '../../../shared/model/index.ts';
import { dayText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter } from './chapter.tsx';
import { Figure } from './figure.tsx';
import { LawClockLine } from './law-clock-line.tsx';
import './request-profile.css';

const page = words.dataPage;

/** What the state suggests to do, in a sentence; null where there is only to wait. */
function adviceOf(request: DataRequestItem): string | null {
  const { state, overdue, clocks } = request;
  if (state === 'draft') return page.nextDraft;
  if (questionOpen(request) !== null && !overdue) return page.nextAsked;
  if (clocks.some(({ step, isOver }) => step === 'answer' && isOver) || state === 'expired') return page.nextOverdue;
  if (overdue) return page.nextUnconfirmed;
  if (state === 'fulfilled') return page.nextAnswered;
  return state === 'denied' ? page.nextDenied : null;
}

/** How far a request has come, what the law says of it, and what can be done next. */
export function RequestProfile({ request }: { readonly request: DataRequestItem }) {
  const { id, party, jurisdiction, state, clocks, overdue, notes, deniedFor } = request;
  const awaitsMe = questionOpen(request) !== null;
  const tell = () => show({ dialog: 'tellRequest', request });
  const show = useDialogs((all) => all.show);
  const advice = adviceOf(request);
  const days = [
    ['sentOn', page.sent],
    ['receivedOn', page.receivedOn],
    ['acknowledgedOn', page.acknowledgedOn],
    ['extendedOn', page.extendedOn],
    ['answeredOn', state === 'denied' ? words.requestState.denied : page.answeredOn],
  ] as const;
  return (
    <>
      <div className="order-actions" role="group" aria-label={page.requestActions}>
        <Press
          look={state === 'draft' ? 'main' : 'plain'}
          onPress={() => show({ dialog: 'letter', request, kind: 'request' })}
        >
          {page.letter}
        </Press>
        {requestEvents.some((event) => mayHappen(request, event)) ? (
          <Press onPress={tell}>{page.tellEllipsis}</Press>
        ) : null}
      </div>
      <dl className="figures story-figures">
        <Figure label={page.state} why={{ of: id, field: 'state' }}>
          {awaitsMe ? page.awaitsMe : words.requestState[state]}
        </Figure>
        <Figure label={page.to} why={{ of: id, field: 'party' }}>
          <a href={hrefOf({ screen: 'data', part: 'holders', ref: party.id })}>{party.name}</a>
        </Figure>
        <Figure label={page.law} why={{ of: id, field: 'jurisdiction' }}>
          {words.jurisdiction[jurisdiction]}
        </Figure>
        {days.map(([field, label]) => {
          const day = request[field];
          return day === null ? null : (
            <Figure key={field} label={label} why={{ of: id, field }}>
              {dayText(day)}
            </Figure>
          );
        })}
        {deniedFor === null ? null : (
          <Figure label={page.deniedFor} why={{ of: id, field: 'deniedFor' }} isWide>
            {words.denialReason[deniedFor]}
          </Figure>
        )}
      </dl>
      {advice === null ? null : (
        <Chapter title={page.next}>
          <p className="request-advice">{advice}</p>
          <div className="request-next">
            {overdue ? (
              <Press look="main" onPress={() => show({ dialog: 'letter', request, kind: 'reminder' })}>
                {page.reminder}
              </Press>
            ) : null}
            {awaitsMe ? (
              <Press look={overdue ? 'plain' : 'main'} onPress={tell}>
                {page.answeredThem}
              </Press>
            ) : null}
            {state === 'draft' || (awaitsMe && !overdue) ? null : (
              <Press onPress={() => show({ dialog: 'letter', request, kind: 'complaint' })}>{page.complaint}</Press>
            )}
          </div>
        </Chapter>
      )}
      {clocks.length === 0 ? null : (
        <Chapter title={page.lawSays} why={{ of: id, field: 'clocks' }}>
          <ul>
            {clocks.map((clock) => (
              <LawClockLine key={clock.step} clock={clock} />
            ))}
          </ul>
        </Chapter>
      )}
      {notes === null || notes === '' ? null : (
        <Chapter title={words.partyPage.notes} why={{ of: id, field: 'notes' }}>
          <p className="notes">{notes}</p>
        </Chapter>
      )}
    </>
  );
}
