import type { QuickDraft, Span } from '../../../shared/api.ts';

/** A stretch of the line: understood, in doubt, or neither. */
export interface LinePart {
  readonly text: string;
  readonly is: 'said' | 'unclear' | 'plain';
  readonly from: number;
}

/** The line cut where what was understood begins and ends. What is understood and in doubt as well counts as in doubt. */
export function linePartsOf(line: string, draft: QuickDraft) {
  const { unclear, noDays, says: _says, candidates: _candidates, questions: _questions, ...rest } = draft;
  const { isOfToday: _isOfToday, ...fields } = rest;
  const is: LinePart['is'][] = Array.from({ length: line.length }, () => 'plain');
  const mark = (spans: readonly Span[], as: LinePart['is']) => {
    for (const { from, until } of spans) is.fill(as, from, until);
  };
  for (const said of Object.values(fields)) mark(said?.spans ?? [], 'said');
  mark(
    [...unclear, ...noDays].map(({ span }) => span),
    'unclear',
  );
  const parts: LinePart[] = [];
  let from = 0;
  for (let at = 1; at <= line.length; at += 1) {
    if (at < line.length && is[at] === is[from]) continue;
    parts.push({ text: line.slice(from, at), is: is[from] ?? 'plain', from });
    from = at;
  }
  return parts;
}
