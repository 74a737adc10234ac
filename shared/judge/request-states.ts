import { type AskedBack, assertNever, type RequestEvent, type RequestState } from '../model/index.ts';

/** Which states may follow a state. The source is the table of the Data Rights Protocol 1.0, §3.02. */
const following: Readonly<Record<RequestState, readonly RequestState[]>> = {
  draft: ['open', 'revoked'],
  open: ['in_progress', 'fulfilled', 'denied', 'revoked', 'expired'],
  in_progress: ['fulfilled', 'denied', 'revoked', 'expired'],
  fulfilled: [],
  denied: [],
  revoked: [],
  expired: [],
};

function mayFollow(state: RequestState, next: RequestState): boolean {
  return following[state].includes(next);
}

/**
 * The state to which an event leads from a state; null where it cannot happen then. What the person does while waiting,
 * and another extension, leave the state as it is.
 */
export function stateAfter(state: RequestState, event: RequestEvent): RequestState | null {
  const isPending = state === 'open' || state === 'in_progress';
  switch (event) {
    case 'sent':
      return mayFollow(state, 'open') ? 'open' : null;
    case 'received':
      // The day may become known later: a receipt is asked for, and comes with the answer.
      return state === 'draft' || state === 'revoked' ? null : state;
    case 'identity_asked':
    case 'details_asked':
      return isPending ? 'in_progress' : null;
    case 'replied':
      return state === 'in_progress' ? state : null;
    case 'acknowledged':
      return mayFollow(state, 'in_progress') ? 'in_progress' : null;
    case 'extended':
      return isPending ? 'in_progress' : null;
    case 'reminded':
      return isPending ? state : null;
    case 'complained':
      // An answer may lack what was asked for: that, too, is for the authority.
      return state === 'draft' || state === 'revoked' ? null : state;
    case 'answered':
      return mayFollow(state, 'fulfilled') ? 'fulfilled' : null;
    case 'denied':
    case 'revoked':
    case 'expired':
      return mayFollow(state, event) ? event : null;
    default:
      return assertNever(event);
  }
}

/** What a party asked back and still waits for; null where it waits for nothing, or the request is over. */
export function questionOpen({
  state,
  asked,
}: {
  readonly state: RequestState;
  readonly asked: readonly AskedBack[];
}): AskedBack | null {
  if (state !== 'open' && state !== 'in_progress') return null;
  return asked.find(({ answeredOn }) => answeredOn === null) ?? null;
}

/** Whether an event can come next: one answers only what was asked. */
export function mayHappen(
  request: { readonly state: RequestState; readonly asked: readonly AskedBack[] },
  event: RequestEvent,
): boolean {
  return stateAfter(request.state, event) !== null && (event !== 'replied' || questionOpen(request) !== null);
}
