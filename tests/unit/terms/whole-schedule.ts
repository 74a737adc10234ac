import {
  breachSteps,
  dataCategories,
  defaultSchedule,
  engagementWishes,
  ideaUses,
  purposes,
  topics,
  type Clause,
  type OfferInput,
} from '../../../shared/terms/index.ts';

const extra: readonly Clause[] = [
  { clause: 'dispatch', type: 'Dispatch', days: 1, counted: 'business_days' },
  { clause: 'delivery', type: 'Delivery', days: 3, counted: 'business_days' },
  ...topics.map((topic): Clause => ({ clause: `topic.${topic}`, type: 'ContactTopic', topic, wanted: true })),
  ...purposes.map((purpose): Clause => ({
    clause: `purpose.${purpose.slice(purpose.indexOf(':') + 1)}`,
    type: 'PurposeAndRetention',
    purpose,
    keepDays: 30,
  })),
  { clause: 'engagement', type: 'Engagement', intensity: 4, wishes: [...engagementWishes], note: 'Ask me first.' },
  { clause: 'ideas', type: 'ContributedIdeas', owner: 'both', uses: [...ideaUses], credited: false },
  { clause: 'breach', type: 'Breach', remedyDays: 7, counted: 'business_days', steps: [...breachSteps] },
  {
    clause: 'contact.phone',
    type: 'ContactPoint',
    channel: 'phone',
    wanted: true,
    telephone: '+44 20 7946 0000',
    email: 'robin@vale.example',
  },
];

/** An offer that uses every kind of clause, purpose and data there is. */
export const everything: Partial<OfferInput> = {
  schedule: {
    clauses: [
      ...new Map([...defaultSchedule('en', 'Europe/London').clauses, ...extra].map((it) => [it.clause, it])).values(),
    ],
  },
  data: dataCategories,
  amends: {
    '@id': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100#agreement',
    digest: 'zQmSa9LAuGjVot6TEzM7FzAU7Sh3SAXx69ByBUizaRCcHHG',
  },
  inReplyTo: {
    '@id': 'urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020101',
    digest: 'zQmSa9LAuGjVot6TEzM7FzAU7Sh3SAXx69ByBUizaRCcHHG',
  },
};
