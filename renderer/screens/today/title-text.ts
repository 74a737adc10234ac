import { clauseTitle } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import type { Awaited } from '../../state/dialogs.ts';

/** What is awaited, in a line: the thing itself where it is to come, else what is to be done about it. */
export function titleText({ expectation, broken, title }: Pick<Awaited, 'expectation' | 'broken' | 'title'>): string {
  const { ofKind, putRight } = words.todayPage;
  if (broken !== null) return putRight(clauseTitle(broken.clause, termWords));
  return (expectation === null ? undefined : ofKind[expectation.kind]?.(title)) ?? title;
}
