import { questionOpen } from '../../../shared/judge/request-states.ts';
import type { DataRequestItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { VerdictMark } from '../verdict/index.ts';

/** How a request stands, in a word; one that is late is marked as what is late is everywhere. */
export function RequestState({ request }: { readonly request: DataRequestItem }) {
  if (request.overdue) return <VerdictMark verdict="overdue" />;
  return <span>{questionOpen(request) === null ? words.requestState[request.state] : words.dataPage.awaitsMe}</span>;
}
