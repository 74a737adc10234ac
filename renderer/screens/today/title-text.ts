import { clauseTitle } from '../../../shared/terms/index.ts';
import { promiseWords, termWords, words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';

/** What is awaited, in a line: the thing itself where it is to come, else what is to be done about it. */
export function titleText({
  expectation,
  broken,
  title: named,
}: Pick<Awaited, 'expectation' | 'broken' | 'title'>): string {
  const { ofKind, ofKindTitle, putRight } = words.todayPage;
  if (broken !== null) return putRight(clauseTitle(broken.clause, termWords));
  const isWords = expectation?.words === named;
  const title = isWords ? promiseWords(named) : named;
  const kind = expectation === null ? undefined : ofKind[expectation.kind];
  if (kind === undefined) return title;
  // “Refund of $20.00” says itself that it is one.
  return isWords && title.startsWith(`${kind} `) ? title : ofKindTitle(kind, title);
}
