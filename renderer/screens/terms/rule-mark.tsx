import type { RosterRule } from '../../../shared/terms/index.ts';
import { words } from '../../language/index.ts';
import './rule-mark.css';

/** Whether the company must, may, or may not, by sign and word. What I forbid is no failure, so it has no colour of one. */
export function RuleMark({ rule }: { readonly rule: RosterRule }) {
  return (
    <span className="rule-mark">
      <span aria-hidden="true">{rule === 'prohibited' ? '✗' : '✓'}</span> {words.terms.compose.ruleOf[rule]}:
    </span>
  );
}
