import { namespaces } from './vocabulary/namespaces.ts';

/**
 * What an agreement of the roster says, point by point; plain words for each lie in the language files under the same
 * keys. `_third`: by or for anyone but the company itself.
 */
export const rosterPoints = [
  'service',
  'analytics',
  'analytics_third',
  'tracking',
  'tracking_third',
  'profiling',
  'profiling_third',
  'sharing_anonymised',
  'sharing',
  'portability',
  'contributed_ai',
  'contributed_intent',
  'contributed_public_good',
  'personal_relationship',
  'identity_reference',
] as const;
export type RosterPoint = (typeof rosterPoints)[number];

/** What the company must, may and may not do; a point that is left out is not spoken of. */
export type RosterRule = 'required' | 'permitted' | 'prohibited';

/** `service`: a company that delivers something. `contribution`: data given for a purpose. `personal`: between two people. */
export type RosterGroup = 'service' | 'contribution' | 'personal';

/** The five steps of service delivery, each permitting the company one thing more. */
const steps = ['analytics', 'tracking', 'profiling', 'sharing_anonymised'] as const;
const serviceNames = ['SD-BASE', 'SD-BASE-A', 'SD-BASE-AT', 'SD-BASE-ATP', 'SD-BASE-ATP-S3P'] as const;
type ServiceName = (typeof serviceNames)[number];

/** The agreements' names in IEEE 7012's vocabulary. */
export type RosterName =
  ServiceName | `${ServiceName}-DP` | 'PDC' | 'PDC-GOOD' | 'PDC-INTENT' | 'PDC-AI' | 'TPR' | 'TPR-IDENTITY-REF';

export interface RosterAgreement {
  readonly name: RosterName;
  /** Its published IRI. */
  readonly id: string;
  readonly group: RosterGroup;
  readonly points: Readonly<Partial<Record<RosterPoint, RosterRule>>>;
}

function agreement(name: RosterName, group: RosterGroup, points: RosterAgreement['points']): RosterAgreement {
  return { name, id: namespaces.ieee7012 + name, group, points };
}

function service(name: RosterName, permitted: number, portable: boolean): RosterAgreement {
  const rules = steps.map((step, at) => [step, at < permitted ? 'permitted' : 'prohibited'] as const);
  return agreement(name, 'service', {
    service: 'required',
    ...Object.fromEntries(rules),
    analytics_third: 'prohibited',
    tracking_third: 'prohibited',
    profiling_third: 'prohibited',
    sharing: 'prohibited',
    ...(portable ? { portability: 'required' } : {}),
  });
}

/**
 * Every agreement that W3C's DPV publishes of IEEE 7012's roster, strictest first within its group, with what its
 * definition says (the samples beside the definitions are known to be wrong in places).
 */
export const roster: readonly RosterAgreement[] = [
  ...serviceNames.flatMap((name, permitted) => [
    service(`${name}-DP`, permitted, true),
    service(name, permitted, false),
  ]),
  agreement('PDC', 'contribution', {}),
  agreement('PDC-GOOD', 'contribution', { contributed_public_good: 'permitted' }),
  agreement('PDC-INTENT', 'contribution', { contributed_intent: 'permitted' }),
  agreement('PDC-AI', 'contribution', { contributed_ai: 'permitted' }),
  agreement('TPR', 'personal', { personal_relationship: 'permitted' }),
  agreement('TPR-IDENTITY-REF', 'personal', { personal_relationship: 'permitted', identity_reference: 'permitted' }),
];

/** With what a person who has not chosen begins: only what the service needs. */
export const defaultAgreement = `${namespaces.ieee7012}SD-BASE`;

/** The agreement of that IRI or name, or null: there are no others. */
export function rosterAgreement(idOrName: string): RosterAgreement | null {
  return roster.find(({ id, name }) => id === idOrName || name === idOrName) ?? null;
}

const having = (agreement: RosterAgreement, rule: RosterRule): readonly RosterPoint[] =>
  rosterPoints.filter((point) => agreement.points[point] === rule);

const within = (inner: readonly RosterPoint[], outer: readonly RosterPoint[]): boolean =>
  inner.every((point) => outer.includes(point));

/**
 * Whether one agreement binds the company at least as much as another of its group: all it permits the other permits too,
 * and all that the other requires or prohibits it requires or prohibits too. A partial order: of `SD-BASE` and
 * `SD-BASE-A-DP` neither is.
 */
export function atLeastAsStrict(one: RosterAgreement, other: RosterAgreement): boolean {
  return (
    one.group === other.group &&
    within(having(one, 'permitted'), having(other, 'permitted')) &&
    within(having(other, 'required'), having(one, 'required')) &&
    within(having(other, 'prohibited'), having(one, 'prohibited'))
  );
}

export interface Neighbours {
  readonly stricter: readonly RosterAgreement[];
  readonly laxer: readonly RosterAgreement[];
}

/** The next stricter and the next laxer ones: those with none between. Those that permit something else come first. */
export function neighbours(of: RosterAgreement): Neighbours {
  const stricterThan = (one: RosterAgreement, other: RosterAgreement): boolean =>
    one.id !== other.id && atLeastAsStrict(one, other);
  const stricter = roster.filter((one) => stricterThan(one, of));
  const laxer = roster.filter((one) => stricterThan(of, one));
  const samePermissions = (one: RosterAgreement): number =>
    Number(having(one, 'permitted').join(' ') === having(of, 'permitted').join(' '));
  const bySort = (one: RosterAgreement, other: RosterAgreement): number =>
    samePermissions(one) - samePermissions(other);
  return {
    stricter: stricter.filter((one) => !stricter.some((other) => stricterThan(one, other))).sort(bySort),
    laxer: laxer.filter((one) => !laxer.some((other) => stricterThan(other, one))).sort(bySort),
  };
}
