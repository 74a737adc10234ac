import type { QuickDraft } from '../../../../shared/api.ts';
import { itemOf } from './item-said.ts';
import type { Line } from './line.ts';

/**
 * Words of an order that nobody could place. Those that end in a number may be the amount, where none is said. Where no
 * thing is named, the first are offered as that, but counted ones before, and outside of German small letters: a capital may
 * be a shop's. All others stay named as not understood.
 */
export function withLeftOver(draft: QuickDraft, line: Line, language: string): QuickDraft {
  const textOf = ({ span }: QuickDraft['unclear'][number]) => line.text.slice(span.from, span.until);
  const left = () => line.unclear.filter(({ why }) => why === 'words');
  if (draft.total === null) for (const each of left()) if (/(?:^|\s)\d[\d.,]*$/.test(textOf(each))) each.why = 'amount';
  if (draft.item !== null) return draft;
  const [first, ...more] = left();
  if (first === undefined) return draft;
  const isThing = (text: string) => itemOf(text).name !== text || (language !== 'de' && /^\p{Ll}/u.test(text));
  const offered = [first, ...more].find((each) => isThing(textOf(each))) ?? first;
  line.unclear.splice(line.unclear.indexOf(offered), 1);
  return { ...draft, item: { value: itemOf(textOf(offered)), spans: [offered.span] } };
}
