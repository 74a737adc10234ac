import { rosterAgreement, type RosterPoint, type RosterRule } from '../roster.ts';
import { clauseOf, type Schedule } from '../schedule/schedule.ts';
import type { Constraint, Duty, Permission, Prohibition, UnsignedOffer } from './shape.ts';

type PolicyMember =
  | 'profile'
  | 'conflict'
  | 'conflictResolution'
  | 'interpretation'
  | 'tracking'
  | 'profiling'
  | 'sharing'
  | 'portability'
  | 'erasure'
  | 'permission'
  | 'prohibition'
  | 'obligation';
export type Policy = Pick<UnsignedOffer, PolicyMember>;

const isA = (leftOperand: string, iri: string): Constraint => ({
  leftOperand,
  operator: 'isA',
  rightOperand: { '@id': iri },
});
const forPurpose = (iri: string): Constraint => isA('dpv-odrl:Purpose', iri);
const toThirdParties = isA('dpv-odrl:Recipient', 'ieee7012:ThirdParty');

const permit = (action: string, more: Omit<Permission, '@type' | 'action'> = {}): Permission => ({
  '@type': 'Permission',
  action,
  ...more,
});
const prohibit = (action: string, ...constraint: Constraint[]): Prohibition => ({
  '@type': 'Prohibition',
  action,
  ...(constraint.length === 0 ? {} : { constraint }),
});

/** The data is deleted once that many days have passed since it was last needed. */
const deletion = (keepDays: number): Duty[] => [
  {
    '@type': 'Duty',
    action: 'delete',
    constraint: [
      {
        leftOperand: 'elapsedTime',
        operator: 'lteq',
        rightOperand: { '@type': 'xsd:duration', '@value': `P${keepDays}D` },
      },
    ],
  },
];

/**
 * What data may be used for that is contributed, or told to another human. Of training and operating artificial
 * intelligence DPV has no purpose; its profile of ODRL has the technology.
 */
const contributions = [
  ['contributed_public_good', 'dpv-odrl:Purpose', 'dpv:PublicBenefit'],
  ['contributed_intent', 'dpv-odrl:Purpose', 'dpv:SellProductsToDataSubject'],
  ['contributed_ai', 'dpv-odrl:Technology', 'dpv-odrl:AISystem'],
  ['personal_relationship', 'dpv-odrl:Purpose', 'dpv:CommunicationManagement'],
  ['identity_reference', 'dpv-odrl:Purpose', 'dpv:IdentityVerification'],
] as const satisfies readonly (readonly [RosterPoint, string, string])[];

/** A purpose that the schedule names is permitted there, with a retention of its own. */
const contributed = (
  rule: (point: RosterPoint) => RosterRule | undefined,
  named: readonly string[],
  keepDays: number,
): Permission[] =>
  contributions
    .filter(([point, , iri]) => rule(point) === 'permitted' && !named.includes(iri))
    .map(([, operand, iri]) => permit('use', { constraint: [isA(operand, iri)], duty: deletion(keepDays) }));

/** The roster's four steps of permission, in ODRL's and DPV's words; what is not permitted is prohibited. */
function stepRules(
  rule: (point: RosterPoint) => RosterRule | undefined,
  keepDays: number,
): Pick<Policy, 'permission' | 'prohibition'> {
  const analytics = forPurpose('ieee7012:ServiceAnalytics');
  const duty = deletion(keepDays);
  const permission = [];
  const prohibition = [];
  if (rule('analytics') === 'permitted') permission.push(permit('use', { constraint: [analytics], duty }));
  if (rule('analytics') === 'prohibited') prohibition.push(prohibit('use', analytics));
  if (rule('analytics_third') === 'prohibited') prohibition.push(prohibit('dpv:Analyse', toThirdParties));
  if (rule('tracking') === 'permitted') permission.push(permit('dpv:Tracking', { duty }));
  if (rule('tracking') === 'prohibited') prohibition.push(prohibit('dpv:Tracking'));
  if (rule('tracking_third') === 'prohibited') prohibition.push(prohibit('dpv:TrackingByThirdParty'));
  if (rule('profiling') === 'permitted') permission.push(permit('dpv:Profiling', { duty }));
  if (rule('profiling') === 'prohibited') prohibition.push(prohibit('dpv:Profiling'));
  if (rule('profiling_third') === 'prohibited') prohibition.push(prohibit('dpv:Profiling', toThirdParties));
  if (rule('sharing_anonymised') === 'permitted') {
    permission.push(permit('dpv:Share', { constraint: [toThirdParties, isA('dpv-odrl:Data', 'dpv:AnonymisedData')] }));
    prohibition.push(prohibit('dpv:Share', toThirdParties, isA('dpv-odrl:Data', 'dpv:PersonalData')));
  } else if (rule('sharing') === 'prohibited') prohibition.push(prohibit('dpv:Share', toThirdParties));
  return { permission, prohibition };
}

/** The same by the terms that IEEE 7012's vocabulary has for them. */
function privacyTerms(
  rule: (point: RosterPoint) => RosterRule | undefined,
): Pick<Policy, 'tracking' | 'profiling' | 'sharing' | 'portability'> {
  const of = (point: RosterPoint, permitted: string[], prohibited: string[]): string[] =>
    (rule(point) === 'permitted' ? permitted : prohibited).map((term) => `ieee7012:${term}`);
  return {
    tracking: of('tracking', ['Tracking2PAllowed', 'Tracking3PDisallowed'], ['TrackingDisallowed']),
    profiling: of('profiling', ['Profiling2PAllowed', 'Profiling3PDisallowed'], ['ProfilingDisallowed']),
    sharing: of(
      'sharing_anonymised',
      ['SharingDataAnonymised3PAllowed', 'SharingDataNonAnonymised3PDisallowed'],
      ['SharingData3PDisallowed'],
    ),
    portability: [
      rule('portability') === 'required' ? 'ieee7012:PortabilityRequired' : 'ieee7012:PortabilityNotRequired',
    ],
  };
}

/**
 * What a roster agreement and a schedule come to as an ODRL policy under the DPV profile. Deterministic: both sides, and
 * whoever checks a file, derive the same.
 */
export function policyOf(agreementId: string, schedule: Schedule): Policy {
  const agreement = rosterAgreement(agreementId);
  if (agreement === null) throw new RangeError(`The roster has no agreement ${agreementId}.`);
  const rule = (point: RosterPoint): RosterRule | undefined => agreement.points[point];
  const uses = schedule.clauses.filter((clause) => clause.type === 'PurposeAndRetention');
  const serviceKeepDays = uses.find(({ purpose }) => purpose === 'ieee7012:ServiceDelivery')?.keepDays ?? 0;
  const steps = stepRules(rule, serviceKeepDays);
  const marketing = clauseOf(schedule, 'topic.marketing');
  const noMarketing = marketing?.type === 'ContactTopic' && !marketing.wanted;
  const prohibition = [
    ...(steps.prohibition ?? []),
    ...(noMarketing ? [prohibit('use', forPurpose('dpv:DirectMarketing'))] : []),
  ];
  return {
    profile: 'https://w3id.org/dpv/mappings/odrl',
    conflict: 'prohibit',
    conflictResolution: 'ieee7012:ResolvePreferringProhibition',
    interpretation: 'ieee7012:ProhibitiveInterpretation',
    ...(agreement.group === 'service' ? privacyTerms(rule) : {}),
    erasure: ['ieee7012:DataDeletionRequired', 'ieee7012:DataDeletionOnRequest'],
    permission: [
      ...uses.map(({ purpose, keepDays }) =>
        permit('use', { constraint: [forPurpose(purpose)], duty: deletion(keepDays) }),
      ),
      ...(steps.permission ?? []),
      ...contributed(
        rule,
        uses.map(({ purpose }) => purpose),
        serviceKeepDays,
      ),
    ],
    ...(prohibition.length === 0 ? {} : { prohibition }),
    ...(rule('portability') === 'required'
      ? {
          obligation: [
            { '@type': 'Duty' as const, action: 'dpv:Export', constraint: [isA('dpv-odrl:Right', 'eu-gdpr:A20')] },
          ],
        }
      : {}),
  };
}
