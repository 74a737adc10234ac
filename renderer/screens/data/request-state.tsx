import type { DataRequestItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { VerdictMark } from '../verdict/index.ts';

/** How a request stands, in a word; one that is late is marked as what is late is everywhere. */
export function RequestState({ request: { overdue, state } }: { readonly request: DataRequestItem }) {
  return overdue ? <VerdictMark verdict="overdue" /> : <span>{words.requestState[state]}</span>;
}
