import type { DataRequestItem } from '../../../shared/model/index.ts';
import { dayText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { hrefOf } from '../../state/route.ts';
import { Press } from '../../ui/press.tsx';
import { Chapter } from './chapter.tsx';
import { Figure } from './figure.tsx';
import './request-profile.css';

const page = words.dataPage;

/** States in which nothing more can happen to a request. */
const ended: ReadonlySet<DataRequestItem['state']> = new Set(['fulfilled', 'revoked']);

/** What the state suggests to do, in a sentence; null where there is only to wait. */
function adviceOf({ state, overdue }: DataRequestItem): string | null {
  if (state === 'draft') return page.nextDraft;
  if (overdue || state === 'expired') return page.nextOverdue;
  return state === 'denied' ? page.nextDenied : null;
}

/** How far a request has come, what the law says of it, and what can be done next. */
export function RequestProfile({ request }: { readonly request: DataRequestItem }) {
  const { id, party, jurisdiction, state, clocks, overdue, notes, deniedFor } = request;
  const show = useDialogs((all) => all.show);
  const advice = adviceOf(request);
  const days = [
    ['sentOn', page.sent],
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
        {ended.has(state) ? null : (
          <Press onPress={() => show({ dialog: 'tellRequest', request })}>{page.tellEllipsis}</Press>
        )}
      </div>
      <dl className="figures story-figures">
        <Figure label={page.state} why={{ of: id, field: 'state' }}>
          {words.requestState[state]}
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
            {state === 'draft' ? null : (
              <Press onPress={() => show({ dialog: 'letter', request, kind: 'complaint' })}>{page.complaint}</Press>
            )}
          </div>
        </Chapter>
      )}
      {clocks.length === 0 ? null : (
        <Chapter title={page.lawSays} why={{ of: id, field: 'clocks' }}>
          <ul>
            {clocks.map(({ step, until, provision, source }) => (
              <li key={step} className="request-clock">
                <span className="request-step">{page.step[step]}</span>
                <span className="request-until">{dayText(until)}</span>
                <span className="request-provision">
                  {page.provision(provision)}{' '}
                  <a
                    href={source}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={page.sourceLabel(page.provision(provision))}
                  >
                    {page.source}
                  </a>
                </span>
              </li>
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
