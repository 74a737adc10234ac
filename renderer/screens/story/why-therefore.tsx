import { verdict as verdicts } from '../../../shared/model/index.ts';
import type { Explanation } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { VerdictMark } from '../verdict/index.ts';
import { dayOrWindowText } from './says.ts';

/** What follows from the facts above it, where it is a verdict, a day or a window: everything else stands in the title. */
export function Therefore({ value: { value } }: { readonly value: Explanation }) {
  const verdict = verdicts.safeParse(value);
  const text = dayOrWindowText(value);
  if (!verdict.success && text === null) return null;
  return (
    <p className="why-therefore">
      {words.why.therefore} {verdict.success ? <VerdictMark verdict={verdict.data} /> : <strong>{text}</strong>}
    </p>
  );
}
