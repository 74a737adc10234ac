import { describe, expect, it } from 'vitest';
import { defaultSchedule, namespaces, policyOf, roster, type Schedule } from '../../../shared/terms/index.ts';

/** What each agreement's published definition permits and prohibits, written by hand from that and nothing else. */
const analytics = 'use [Purpose isA ieee7012:ServiceAnalytics]';
const analyticsByOthers = 'dpv:Analyse [Recipient isA ieee7012:ThirdParty]';
const tracking = 'dpv:Tracking';
const trackingByOthers = 'dpv:TrackingByThirdParty';
const profiling = 'dpv:Profiling';
const profilingByOthers = 'dpv:Profiling [Recipient isA ieee7012:ThirdParty]';
const sharing = 'dpv:Share [Recipient isA ieee7012:ThirdParty]';
const sharingAnonymised = 'dpv:Share [Recipient isA ieee7012:ThirdParty; Data isA dpv:AnonymisedData]';
const sharingPersonal = 'dpv:Share [Recipient isA ieee7012:ThirdParty; Data isA dpv:PersonalData]';
const byOthers = [analyticsByOthers, trackingByOthers, profilingByOthers];

const noTracking = 'ieee7012:TrackingDisallowed';
const ownTracking = ['ieee7012:Tracking2PAllowed', 'ieee7012:Tracking3PDisallowed'];
const noProfiling = 'ieee7012:ProfilingDisallowed';
const ownProfiling = ['ieee7012:Profiling2PAllowed', 'ieee7012:Profiling3PDisallowed'];
const noSharing = 'ieee7012:SharingData3PDisallowed';
const anonymisedOnly = ['ieee7012:SharingDataAnonymised3PAllowed', 'ieee7012:SharingDataNonAnonymised3PDisallowed'];

interface Meaning {
  readonly permitted: readonly string[];
  readonly prohibited: readonly string[];
  readonly terms: readonly string[];
}
const service: Readonly<Record<string, Meaning>> = {
  'SD-BASE': {
    permitted: [],
    prohibited: [analytics, tracking, profiling, sharing, ...byOthers],
    terms: [noTracking, noProfiling, noSharing],
  },
  'SD-BASE-A': {
    permitted: [analytics],
    prohibited: [tracking, profiling, sharing, ...byOthers],
    terms: [noTracking, noProfiling, noSharing],
  },
  'SD-BASE-AT': {
    permitted: [analytics, tracking],
    prohibited: [profiling, sharing, ...byOthers],
    terms: [...ownTracking, noProfiling, noSharing],
  },
  'SD-BASE-ATP': {
    permitted: [analytics, tracking, profiling],
    prohibited: [sharing, ...byOthers],
    terms: [...ownTracking, ...ownProfiling, noSharing],
  },
  'SD-BASE-ATP-S3P': {
    permitted: [analytics, tracking, profiling, sharingAnonymised],
    prohibited: [sharingPersonal, ...byOthers],
    terms: [...ownTracking, ...ownProfiling, ...anonymisedOnly],
  },
};
const given: Readonly<Record<string, readonly string[]>> = {
  PDC: [],
  'PDC-GOOD': ['use [Purpose isA dpv:PublicBenefit]'],
  'PDC-INTENT': ['use [Purpose isA dpv:SellProductsToDataSubject]'],
  'PDC-AI': ['use [Technology isA dpv-odrl:AISystem]'],
  TPR: ['use [Purpose isA dpv:CommunicationManagement]'],
  'TPR-IDENTITY-REF': ['use [Purpose isA dpv:CommunicationManagement]', 'use [Purpose isA dpv:IdentityVerification]'],
};
const meanings: readonly (readonly [string, Meaning, 'portable' | 'not portable' | 'not spoken of'])[] = [
  ...Object.entries(service).flatMap(([name, meaning]) => [
    [name, meaning, 'not portable'] as const,
    [`${name}-DP`, meaning, 'portable'] as const,
  ]),
  ...Object.entries(given).map(
    ([name, permitted]) => [name, { permitted, prohibited: [], terms: [] }, 'not spoken of'] as const,
  ),
];

/** Says nothing of marketing, and names the one purpose that every schedule has. */
const schedule: Schedule = {
  clauses: defaultSchedule('en', 'Europe/London').clauses.filter(({ clause }) => clause === 'purpose.ServiceDelivery'),
};
const delivery = 'use [Purpose isA ieee7012:ServiceDelivery]';

interface Rule {
  readonly action: string;
  readonly constraint?:
    | readonly {
        readonly leftOperand: string;
        readonly operator: string;
        readonly rightOperand: Readonly<Record<string, string>>;
      }[]
    | undefined;
}
const said = ({ action, constraint = [] }: Rule): string => {
  const limits = constraint.map(({ leftOperand, operator, rightOperand }) =>
    [leftOperand.replace('dpv-odrl:', ''), operator, ...Object.values(rightOperand)].join(' '),
  );
  return limits.length === 0 ? action : `${action} [${limits.join('; ')}]`;
};

describe('the machine form says what the definition of the agreement says', () => {
  it('for every agreement of the roster', () => {
    expect(meanings.map(([name]) => name).toSorted()).toEqual(roster.map(({ name }) => name).toSorted());
  });

  it.each(meanings)('%s', (name, { permitted, prohibited, terms }, portability) => {
    const policy = policyOf(namespaces.ieee7012 + name, schedule);
    expect((policy.permission ?? []).map(said).toSorted()).toEqual([delivery, ...permitted].toSorted());
    expect((policy.prohibition ?? []).map(said).toSorted()).toEqual([...prohibited].toSorted());
    const { tracking: t = [], profiling: p = [], sharing: s = [] } = policy;
    expect([...t, ...p, ...s]).toEqual(terms);
    expect(policy.portability).toEqual(
      {
        portable: ['ieee7012:PortabilityRequired'],
        'not portable': ['ieee7012:PortabilityNotRequired'],
        'not spoken of': undefined,
      }[portability],
    );
    expect((policy.obligation ?? []).map(said)).toEqual(
      portability === 'portable' ? ['dpv:Export [Right isA eu-gdpr:A20]'] : [],
    );
    expect(policy).toMatchObject({
      conflict: 'prohibit',
      conflictResolution: 'ieee7012:ResolvePreferringProhibition',
      interpretation: 'ieee7012:ProhibitiveInterpretation',
      erasure: ['ieee7012:DataDeletionRequired', 'ieee7012:DataDeletionOnRequest'],
    });
  });

  it('of retention too: what may be used is deleted in time, unless it is no longer personal data', () => {
    for (const [name] of meanings)
      for (const { action, duty } of policyOf(namespaces.ieee7012 + name, schedule).permission ?? [])
        expect(duty?.map(said)).toEqual(
          action === 'dpv:Share' ? undefined : ['delete [elapsedTime lteq xsd:duration P730D]'],
        );
  });

  it('once: a purpose that the schedule names is permitted with the retention that stands there', () => {
    const publicBenefit = {
      clause: 'purpose.PublicBenefit',
      type: 'PurposeAndRetention',
      purpose: 'dpv:PublicBenefit',
      keepDays: 30,
    } as const;
    const { permission } = policyOf(`${namespaces.ieee7012}PDC-GOOD`, {
      clauses: [...schedule.clauses, publicBenefit],
    });
    expect((permission ?? []).map((rule) => [said(rule), ...(rule.duty ?? []).map(said)])).toEqual([
      [delivery, 'delete [elapsedTime lteq xsd:duration P730D]'],
      ['use [Purpose isA dpv:PublicBenefit]', 'delete [elapsedTime lteq xsd:duration P30D]'],
    ]);
  });
});
