import { z } from 'zod';
import { clauseTitle } from '../terms/index.ts';
import type { FieldName, PageWords } from '../terms/page/words/index.ts';
import { PointRefused } from './decision.ts';
import { element, say } from './show.ts';

const fieldLabel = ({ field, zone }: PageWords, member: string | null): string | null =>
  member === 'zone' ? zone : member !== null && member in field ? field[member as FieldName] : null;

const textLabel = ({ signatory, jobTitle, note, company }: PageWords, path: readonly PropertyKey[]): string | null => {
  if (path.includes('note')) return note;
  if (path.includes('jobTitle')) return jobTitle;
  if (path.includes('signatory')) return signatory;
  return path.includes('name') ? company : null;
};

/** Why no answer can be made of what the form says, in a sentence that names the point or the field. */
export function refusalOf(error: unknown): HTMLElement {
  if (error instanceof PointRefused) {
    const { point, member } = error;
    return element(
      'p',
      '',
      say(({ page, terms }) => page.notPoint(clauseTitle(point, terms), fieldLabel(page, member))),
    );
  }
  const path = error instanceof z.ZodError ? error.issues[0]?.path : undefined;
  if (path !== undefined)
    return element(
      'p',
      '',
      say(({ page }) => page.notText(textLabel(page, path) ?? path.join('/'))),
    );
  return element('p', '', [document.createTextNode(error instanceof Error ? error.message : String(error))]);
}
