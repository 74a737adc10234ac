import type { RosterRule } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import './rule-mark.css';

/** Whether the company must, may, or may not: by sign, word and colour. */
export function RuleMark({ rule }: { readonly rule: RosterRule }) {
  return (
    <span className={`rule-mark rule-${rule}`}>
      <span aria-hidden="true">{rule === 'prohibited' ? '✗' : '✓'}</span> {words.terms.compose.ruleOf[rule]}
    </span>
  );
}
