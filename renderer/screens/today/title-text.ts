import { clauseTitle } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';

/** What is awaited, in a line: the thing itself where it is to come, else what is to be done about it. */
export function titleText({ expectation, broken, title }: Pick<Awaited, 'expectation' | 'broken' | 'title'>): string {
  const { ofKind, putRight } = words.todayPage;
  if (broken !== null) return putRight(clauseTitle(broken.clause, termWords));
  const named = (expectation === null ? undefined : ofKind[expectation.kind]?.(title)) ?? title;
  // “Refund of $20.00” says itself that it is one.
  const [kind = ''] = named.split(':');
  return expectation?.words === title && title.startsWith(`${kind} `) ? title : named;
}
