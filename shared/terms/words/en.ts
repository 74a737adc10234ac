import type { Clause } from '../schedule/clause.ts';
import { hoursText, inUnit, languageNames, listed, number } from './phrases.ts';
import type { TermsWords } from './words.ts';

const count = (of: number, one: string, more = `${one}s`): string =>
  of === 1 ? `one ${one}` : `${number('en', of)} ${more}`;

type Counted = Extract<Clause, { type: 'Dispatch' }>['counted'];
const dayCount = (of: number, counted: Counted): string =>
  count(of, counted === 'business_days' ? 'working day' : 'day');
const and = (items: readonly string[]): string => listed('en', items, 'conjunction');
const or = (items: readonly string[]): string => listed('en', items, 'disjunction');

const kept = (keepDays: number): string =>
  keepDays === 0
    ? 'as soon as our last dealing is over'
    : `${count(keepDays, 'day')} after our last dealing at the latest`;

function replyTime({ minutes, clock }: Extract<Clause, { type: 'ReplyTime' }>): string {
  const { count: of, unit } = inUnit(minutes);
  switch (clock) {
    case 'open_hours':
      return `within ${minutes % 60 === 0 ? count(minutes / 60, 'hour') : count(minutes, 'minute')}, counting only the time when you are open`;
    case 'open_days':
      return unit === 'day'
        ? `within ${count(of, 'working day')}`
        : `within ${count(of, unit)}, not counting the days on which you are closed`;
    case 'all_hours':
      return `within ${count(of, unit)}`;
  }
}

const channel: TermsWords['channel'] = {
  email: 'e-mail',
  phone: 'telephone',
  chat: 'chat',
  social: 'social media',
  store: 'a visit to the shop',
  letter: 'letter',
  form: 'web form',
};
const reached: TermsWords['channel'] = {
  email: 'by e-mail',
  phone: 'by telephone',
  chat: 'by chat',
  social: 'on social media',
  store: 'in the shop',
  letter: 'by letter',
  form: 'through a web form',
};
const asked: TermsWords['channel'] = {
  email: 'my e-mails',
  phone: 'my calls',
  chat: 'my chat messages',
  social: 'my messages on social media',
  store: 'what I ask in the shop',
  letter: 'my letters',
  form: 'what I send through a web form',
};
const topic: TermsWords['topic'] = {
  service: 'what concerns my orders and the service I use',
  marketing: 'advertising',
  news: 'what is new with you',
  surveys: 'surveys',
};
const engagementWish: TermsWords['engagementWish'] = {
  help: 'help when I ask',
  advice: 'advice',
  offers: 'offers',
  news: 'news',
  community: 'a community of customers',
  shaping: 'a say in what you make',
};
const intensity: TermsWords['intensity'] = ['casual', 'light', 'regular', 'close', 'intense'];
const ideaUse: TermsWords['ideaUse'] = {
  answer_me: 'to answer me',
  improve_for_me: 'to improve what you do for me',
  improve_for_all: 'to improve what you do for everybody',
  publish: 'to publish them',
  sell: 'to sell them or what is made of them',
};
const breachStep: TermsWords['breachStep'] = {
  tell_me: 'you tell me',
  put_right: 'you put it right',
  make_good: 'you make good what it cost me',
  delete_data: 'you delete my data if I ask',
  end_agreement: 'I may end the agreement',
  may_publish: 'I may say so in public',
};
const purpose: TermsWords['purpose'] = {
  'ieee7012:ServiceDelivery': 'to deliver the service I asked for',
  'ieee7012:ServiceImprovement': 'to improve the service',
  'dpv:CustomerCare': 'to answer and help me',
  'dpv:DeliveryOfGoods': 'to deliver goods',
  'dpv:PaymentManagement': 'to handle payments',
  'dpv:CustomerOrderManagement': 'to handle my orders',
  'dpv:CustomerClaimsManagement': 'to handle returns, refunds and complaints',
  'dpv:FraudPreventionAndDetection': 'to prevent and detect fraud',
  'dpv:LegalCompliance': 'to do what the law demands',
  'dpv:DirectMarketing': 'to advertise to me directly',
  'dpv:ServicePersonalisation': 'to fit the service to me',
  'dpv:ProvideProductRecommendations': 'to recommend products to me',
  'dpv:PersonalisedAdvertising': 'to show me advertising made for me',
  'dpv:ResearchAndDevelopment': 'for research and development',
  'dpv:ScientificResearch': 'for scientific research',
  'dpv:PublicBenefit': 'for the good of the public',
};

const strict = 'You use my data only to serve me: no analytics, no tracking, no profiling, no sharing.';
const analytics =
  'You may also count and measure, yourself, how your service is used; no tracking, profiling or sharing.';
const tracking = 'You may also track, yourself, what I do with your service; no profiling, no sharing.';
const profiling = 'You may also form a profile of me, for yourself; no sharing.';
const sharing = 'You may also pass on data that no longer says who I am; nothing that does.';
const portable = 'And I can take my data with me.';

export const termsInEnglish: TermsWords = {
  agreement: {
    'SD-BASE': { title: 'Service only', gist: strict },
    'SD-BASE-DP': { title: 'Service only, data to take with me', gist: `${strict} ${portable}` },
    'SD-BASE-A': { title: 'Service and analytics', gist: analytics },
    'SD-BASE-A-DP': { title: 'Service and analytics, data to take with me', gist: `${analytics} ${portable}` },
    'SD-BASE-AT': { title: 'Service, analytics and tracking', gist: tracking },
    'SD-BASE-AT-DP': {
      title: 'Service, analytics and tracking, data to take with me',
      gist: `${tracking} ${portable}`,
    },
    'SD-BASE-ATP': { title: 'Service, analytics, tracking and profiling', gist: profiling },
    'SD-BASE-ATP-DP': {
      title: 'Service, analytics, tracking and profiling, data to take with me',
      gist: `${profiling} ${portable}`,
    },
    'SD-BASE-ATP-S3P': { title: 'Service, analytics, tracking, profiling and anonymised sharing', gist: sharing },
    'SD-BASE-ATP-S3P-DP': {
      title: 'Service, analytics, tracking, profiling and anonymised sharing, data to take with me',
      gist: `${sharing} ${portable}`,
    },
    PDC: {
      title: 'Data that I contribute',
      gist: 'I give data of my own, for the purposes named below and no others.',
    },
    'PDC-GOOD': { title: 'Data for the public good', gist: 'I give data of my own, for the good of the public.' },
    'PDC-INTENT': {
      title: 'Data on what I want to buy',
      gist: 'I tell you what I am looking for, so that you can offer it.',
    },
    'PDC-AI': {
      title: 'Data to train AI',
      gist: 'I give data of my own to train and operate artificial intelligence.',
    },
    TPR: { title: 'Between two people', gist: 'We deal as people, and what we tell each other stays between us.' },
    'TPR-IDENTITY-REF': {
      title: 'Between two people, vouching',
      gist: 'We deal as people, and you may vouch for who I am.',
    },
  },
  group: {
    service: 'You deliver something to me',
    contribution: 'I contribute data',
    personal: 'Between two people',
  },
  rule: { required: 'You must', permitted: 'You may', prohibited: 'You may not' },
  point: {
    service: {
      required: 'Use my data only to deliver the service that I asked for, and for what else is allowed here.',
    },
    analytics: {
      permitted: 'Count and measure, yourself, how the service is used.',
      prohibited: 'Count and measure how I use the service.',
    },
    analytics_third: { prohibited: 'Let others count and measure how I use the service.' },
    tracking: { permitted: 'Track, yourself, what I do with the service.', prohibited: 'Track what I do.' },
    tracking_third: { prohibited: 'Let others track what I do.' },
    profiling: { permitted: 'Form a profile of me, for yourself.', prohibited: 'Form a profile of me.' },
    profiling_third: { prohibited: 'Let others form a profile of me.' },
    sharing_anonymised: {
      permitted: 'Pass on data that no longer says who I am.',
      prohibited: 'Pass on my data even where it no longer says who I am.',
    },
    sharing: { prohibited: 'Pass on data that says who I am.' },
    portability: { required: 'Give me my data in a form that I can take elsewhere.' },
    contributed_ai: { permitted: 'Train and operate artificial intelligence with what I contribute.' },
    contributed_intent: { permitted: 'Use what I say I am looking for, to offer it to me.' },
    contributed_public_good: { permitted: 'Use what I contribute for the good of the public.' },
    personal_relationship: { permitted: 'Use my data to talk and write to each other.' },
    identity_reference: { permitted: 'Vouch for who I am.' },
  },
  clause: {
    ContactPoint: ({ channel: by, wanted, email, telephone, hoursAvailable, zone }) => {
      const where = [email, telephone].filter((it) => it !== undefined);
      const at = where.length === 0 ? '' : ` at ${and(where)}`;
      const when = hoursAvailable === undefined ? '' : `, ${hoursText('en', hoursAvailable, zone)}`;
      return `${wanted ? 'You may contact' : 'Do not contact'} me ${reached[by]}${at}${when}.`;
    },
    ContactTopic: ({ topic: about, wanted }) =>
      wanted ? `You may write to me about ${topic[about]}.` : `Do not contact me about ${topic[about]}.`,
    Language: ({ availableLanguage }) => `Write and speak to me in ${or(languageNames('en', availableLanguage))}.`,
    ContactFrequency: ({ atMost, per }) =>
      atMost === 0
        ? 'Do not contact me unless I asked.'
        : `Where I did not ask, contact me at most ${atMost === 1 ? 'once' : `${number('en', atMost)} times`} a ${per}.`,
    Engagement: ({ intensity: level, wishes, note }) =>
      `How closely I want to be engaged: ${intensity[level - 1]} (${level} of 5).${wishes.length === 0 ? '' : ` I want ${and(wishes.map((it) => engagementWish[it]))}.`}${note === undefined ? '' : ` ${note}`}`,
    ReplyTime: (clause) => `Answer ${asked[clause.channel]} ${replyTime(clause)}.`,
    Dispatch: ({ days, counted }) =>
      days === 0 ? 'Send what I order on the same day.' : `Send what I order within ${dayCount(days, counted)}.`,
    Delivery: ({ days, counted }) =>
      days === 0 ? 'Deliver what I order on the same day.' : `Deliver what I order within ${dayCount(days, counted)}.`,
    StatedDate: ({ graceDays, counted }) =>
      `A date that you name is a promise${graceDays === 0 ? '' : `; I allow ${dayCount(graceDays, counted)} beyond it`}.`,
    DelayNotice: ({ hoursBefore }) =>
      hoursBefore === 0
        ? 'Tell me of a delay before the date has passed.'
        : `Tell me of a delay at least ${count(hoursBefore, 'hour')} before the date.`,
    ReturnWindow: ({ days, counted }) =>
      days === 0
        ? 'I ask for no time to return things.'
        : `I may return things within ${dayCount(days, counted)} of getting them.`,
    Refund: ({ days, counted, since }) => {
      const from = {
        asked: 'I asked for it',
        sent_back: 'I sent the thing back',
        received_back: 'you got the thing back',
      };
      return `Refund me ${days === 0 ? 'on the day on which' : `within ${dayCount(days, counted)} of the day on which`} ${from[since]}.`;
    },
    PurposeAndRetention: ({ purpose: what, keepDays }) =>
      `You may use my data ${purpose[what]}. Delete it ${kept(keepDays)}.`,
    ContributedIdeas: ({ owner, uses, credited }) => {
      const owned = { person: 'stay mine', both: 'belong to both of us', company: 'become yours' }[owner];
      const used =
        uses.length === 0 ? 'not use them' : `use them ${and(uses.map((it) => ideaUse[it]))}, for nothing else`;
      return `Ideas that I contribute ${owned}; you may ${used}. ${credited ? 'Name me where they are used.' : 'I need not be named.'}`;
    },
    Breach: ({ remedyDays, counted, steps }) =>
      `If a point is not kept, ${and(steps.map((it) => breachStep[it]))}; there ${remedyDays === 0 ? 'is no time' : `${remedyDays === 1 ? 'is' : 'are'} ${dayCount(remedyDays, counted)}`} to put it right.`,
  },
  clauseTitle: {
    ContactPoint: ({ channel: by }) => `Contact ${reached[by]}`,
    ContactTopic: ({ topic: about }) => `Contact about ${topic[about]}`,
    Language: () => 'Language',
    ContactFrequency: () => 'How often',
    Engagement: () => 'How closely',
    ReplyTime: ({ channel: by }) => `Replies ${reached[by]}`,
    Dispatch: () => 'Dispatch',
    Delivery: () => 'Delivery',
    StatedDate: () => 'Dates you name',
    DelayNotice: () => 'Word of delays',
    ReturnWindow: () => 'Returns',
    Refund: () => 'Refunds',
    PurposeAndRetention: ({ purpose: what }) => `My data ${purpose[what]}`,
    ContributedIdeas: () => 'Ideas I contribute',
    Breach: () => 'If a point is not kept',
  },
  channel,
  reached,
  topic,
  frequency: { day: 'a day', week: 'a week', month: 'a month', year: 'a year' },
  engagementWish,
  intensity,
  ideaUse,
  breachStep,
  purpose,
  data: {
    'pd:Name': 'name',
    'pd:EmailAddress': 'e-mail address',
    'pd:TelephoneNumber': 'telephone number',
    'pd:PhysicalAddress': 'postal address',
    'pd:BirthDate': 'date of birth',
    'pd:Gender': 'gender',
    'pd:Language': 'language',
    'pd:AccountIdentifier': 'account number',
    'pd:UID': 'customer number',
    'pd:Username': 'user name',
    'pd:PaymentCardNumber': 'payment card number',
    'pd:BankAccount': 'bank account',
    'pd:Transactional': 'payments',
    'pd:Purchase': 'purchases',
    'pd:Communication': 'messages',
    'pd:Location': 'whereabouts',
    'pd:IPAddress': 'internet address',
    'pd:DeviceBased': 'devices',
    'pd:BrowsingBehavior': 'what I look at',
    'pd:Preference': 'preferences',
    'pd:Interest': 'interests',
    'pd:Opinion': 'opinions',
    'pd:Picture': 'pictures',
    'pd:MedicalHealth': 'health',
    'pd:Identifying': 'whatever identifies me',
    'dpv:PersonalData': 'all my personal data',
  },
  declineReason: {
    not_our_practice: 'We do not deal on customers’ terms.',
    law: 'A law does not let us.',
    cannot_keep: 'We could not keep it.',
    only_our_terms: 'We deal on our own terms only.',
    unknown_person: 'We do not know who this is from.',
    other: 'Another reason.',
  },
  reason: {
    too_large: 'The file is larger than any file of this kind.',
    not_utf8: 'The file is not text in UTF-8.',
    not_json: 'The file is not JSON.',
    too_deep: 'The file is nested deeper than any file of this kind.',
    duplicate_member: 'A member stands there twice, so that it could be read in two ways.',
    forbidden_member: 'A member has a name that means something else to programs.',
    lone_surrogate: 'A text is broken: half a character.',
    odd_number: 'A number is not written in its one canonical form.',
    unseen_character: 'A text holds a character that cannot be seen or that turns the direction of writing.',
    markup: 'A text holds HTML. Texts of an answer are plain.',
    no_offer_inside: 'The page holds no offer.',
    page_altered:
      'The offer inside the page is whole, but what is around it was altered: words or program are not as its maker made them. Go by the offer alone.',
    not_canonical:
      'The agreement is not in canonical form (RFC 8785), so its bytes are not those that both sides hold.',
    unknown_kind: 'The file is neither an offer nor an answer nor an agreement.',
    missing_member: 'Something is missing.',
    unknown_member: 'There is something that does not belong there.',
    wrong_value: 'A value is not one that may stand there.',
    lookalike_name: 'A name is written in letters that pass for others.',
    policy_differs: 'The policy is not what the agreement of the roster and the schedule come to.',
    altered: 'This part was altered after signing.',
    bad_signature: 'The signature does not fit what is signed.',
    wrong_key: 'It is signed by another key than the one it names.',
    from_future: 'It claims to be made at a time that has not come.',
    expired: 'Its time is over.',
    wrong_order: 'It claims to be made before that which it follows.',
    other_offer: 'It is about another offer.',
    other_party: 'It is by another key than the one this company is known by.',
    replaced: 'A newer offer took the place of the one that it answers.',
    replayed: 'The offer has its answer already.',
    ended: 'The offer was withdrawn, or what was agreed has ended.',
  },
  state: {
    requested: 'Asked for',
    initiated: 'Composed, not sent',
    pending_response: 'Waiting for an answer',
    counter_offer_made: 'Counter-offer made',
    accepted: 'Accepted',
    refused: 'Declined',
    expired: 'Expired',
    terminated: 'Ended',
  },
};
