import { type RuleCode, rules } from '../../../shared/api.ts';
import type { SubjectKind } from '../../../shared/model/index.ts';

const isRule = (field: string): field is RuleCode => Object.hasOwn(rules, field);

/** Fields that mean the same only by their name, or of which every subject makes a value of its own way. */
const ofSubject: Readonly<Partial<Record<SubjectKind, Readonly<Record<string, RuleCode>>>>> = {
  party: { roles: 'addsUp', contacts: 'addsUp' },
  project: { verdict: 'projectVerdict', gapDays: 'projectVerdict', achievedOn: 'achievedOn' },
  shipment: { state: 'shipmentState', trackingNumbers: 'addsUp' },
  request: { state: 'requestState', asked: 'addsUp' },
  negotiation: { state: 'negotiationState' },
};

/** The rule behind a field of a record. */
export function ruleOf(subject: SubjectKind, field: string): RuleCode {
  const own = ofSubject[subject]?.[field];
  if (own !== undefined) return own;
  return isRule(field) && subject !== 'party' && subject !== 'project' ? field : 'newest';
}

/** Where everything said makes the value together, so that no single fact decided it. */
const together: ReadonlySet<RuleCode> = new Set(['addsUp', 'statements', 'shipments', 'orders']);

export const isDecidedByOne = (rule: RuleCode): boolean => !together.has(rule);
