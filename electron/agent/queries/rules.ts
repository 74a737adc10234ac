import { type RuleCode, rules } from '../../../shared/api.ts';
import type { SubjectKind } from '../../../shared/model/index.ts';

const isRule = (field: string): field is RuleCode => Object.hasOwn(rules, field);

/** The rule behind a field of a record. */
export function ruleOf(subject: SubjectKind, field: string): RuleCode {
  if (subject === 'project' && (field === 'verdict' || field === 'gapDays')) return 'projectVerdict';
  if (subject === 'project' && field === 'achievedOn') return field;
  return isRule(field) && subject !== 'party' && subject !== 'project' ? field : 'newest';
}
