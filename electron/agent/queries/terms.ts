import { replacing } from '../chain/index.ts';
import type { NegotiationItem, ParsedInputOf, TermsInForce, TermsVersion } from '../../../shared/api.ts';
import type { NegotiationState } from '../../../shared/terms/index.ts';
import { defaultAgreement, defaultSchedule, schedule } from '../../../shared/terms/index.ts';
import { type Asking, statement } from './asking.ts';
import { Conditions, type Page, countWhere, pageKeyOf, pageOf } from './paging.ts';
import { marksOfSubject, partyByMark, partyWanted } from './references.ts';

interface VersionRow extends Omit<TermsVersion, 'schedule'> {
  readonly schedule: string | null;
}

const versionOf = (row: VersionRow): TermsVersion => ({
  ...row,
  schedule: row.schedule === null ? null : schedule.parse(JSON.parse(row.schedule)),
});

const selectVersions = 'SELECT id, version, stated_at AS statedAt, variant, agreement, schedule FROM terms';

function versionsFor({ database }: Asking, party: string | null): TermsVersion[] {
  const rows =
    party === null
      ? statement<VersionRow>(database, `${selectVersions} WHERE party IS NULL ORDER BY version DESC LIMIT 200`).all()
      : statement<VersionRow>(
          database,
          `${selectVersions} WHERE party IN ${marksOfSubject} ORDER BY version DESC LIMIT 200`,
        ).all(party, party);
  return rows.map(versionOf);
}

/** The terms that hold for everybody, or for one party: its own variant, else those for everybody, else what is suggested. */
export function showTerms(asking: Asking, input: ParsedInputOf<'terms.show'>): TermsInForce {
  const party = input.party === undefined ? null : partyWanted(asking, input.party);
  const own = party === null ? [] : versionsFor(asking, party.id);
  const [newest] = own;
  if (newest?.variant === 'none')
    return { party, from: 'none', version: '0', agreement: null, schedule: null, versions: own };
  if (newest?.variant === 'own') {
    const { agreement, schedule: points } = newest;
    return { party, from: 'own', version: `${newest.version}`, agreement, schedule: points, versions: own };
  }
  const everybody = versionsFor(asking, null);
  const [current] = everybody;
  const { zone, language } = asking.settings;
  return {
    party,
    from: current === undefined ? 'suggested' : 'everybody',
    version: `${current?.version ?? 0}`,
    agreement: current?.agreement ?? defaultAgreement,
    schedule: current?.schedule ?? defaultSchedule(language === 'system' ? 'en' : language, zone),
    versions: own.length > 0 ? own : everybody,
  };
}

export function termsVersionById({ database }: Asking, id: string): TermsVersion | null {
  const row = statement<VersionRow>(database, `${selectVersions} WHERE id = ?`).get(id);
  return row === undefined ? null : versionOf(row);
}

interface NegotiationRow extends Omit<NegotiationItem, 'party' | 'answer' | 'replaced'> {
  readonly sort: string;
  readonly party: string;
  readonly answer: string | null;
  readonly replaced: string | null;
}

const select = `SELECT id, offered_at AS sort, party, state, offer, agreement, version, offered_at AS offeredAt,
  valid_through AS validThrough, amends, sent_at AS sentAt, sent_by AS sentBy, answer, offer_document AS offerDocument,
  agreement_document AS agreementDocument, ended_at AS endedAt,
  ${replacing(`json_object('id', later.id, 'at', json_extract(later.answer, '$.at'))`)} AS replaced,
  (SELECT count(*) FROM fact WHERE fact.cluster = negotiation.cluster AND kind = 'clause.broken' AND retractions = 0)
    AS breaches FROM negotiation`;

/** SQL: whether an agreement was made of it that nobody ended and none replaced. */
const isHeld = `(state = 'accepted' AND ${replacing('1')} IS NULL)`;
const sinceLast = `julianday(json_extract(answer, '$.at')) DESC, id DESC`;

/** States in which an offer, or a counter-offer, still waits for its answer, and lapses when its time is up. */
const waiting: readonly NegotiationState[] = ['initiated', 'pending_response', 'counter_offer_made'];

/** SQL: until when what waits stands; a counter-offer may name no time. */
const standsUntil = `CASE state WHEN 'counter_offer_made' THEN coalesce(json_extract(answer, '$.validThrough'), '9999')
  ELSE valid_through END`;

const waitingInSql = waiting.map((state) => `'${state}'`).join();

type StoredAnswer = Omit<NonNullable<NegotiationItem['answer']>, 'validThrough'> & { readonly validThrough?: string };

function itemOf(asking: Asking, { sort: _sort, party, answer, replaced, ...row }: NegotiationRow): NegotiationItem {
  const said = answer === null ? null : (JSON.parse(answer) as StoredAnswer);
  const until = row.state === 'counter_offer_made' ? (said?.validThrough ?? null) : row.validThrough;
  const hasLapsed = waiting.includes(row.state) && until !== null && until < asking.now.toISOString();
  const isReplaced = replaced !== null && row.state === 'accepted';
  return {
    ...row,
    state: hasLapsed ? 'expired' : isReplaced ? 'terminated' : row.state,
    replaced: isReplaced ? (JSON.parse(replaced) as NegotiationItem['replaced']) : null,
    party: partyByMark(asking, party) ?? { id: party, name: '' },
    answer: said === null ? null : { ...said, validThrough: said.validThrough ?? null },
  };
}

/** Those in a state as of now; all of them where it is left out. */
function inState(asking: Asking, state: ParsedInputOf<'terms.count'>['state']): Conditions {
  const conditions = new Conditions();
  const now = asking.now.toISOString();
  if (state === 'expired')
    conditions.add(`(state = 'expired' OR (state IN (${waitingInSql}) AND ${standsUntil} < ?))`, now);
  else if (state === 'accepted') conditions.add(isHeld);
  else if (state === 'terminated')
    conditions.add(`(state = 'terminated' OR (state = 'accepted' AND ${replacing('1')} IS NOT NULL))`);
  else if (state !== undefined) {
    conditions.add('state = ?', state);
    if (waiting.includes(state)) conditions.add(`${standsUntil} >= ?`, now);
  }
  return conditions;
}

/** How many negotiations a list narrows to. */
export const countNegotiations = (asking: Asking, { state }: ParsedInputOf<'terms.count'>): number =>
  countWhere(asking, 'negotiation', inState(asking, state));

/** Negotiations, the newest first. */
export function listNegotiations(asking: Asking, input: ParsedInputOf<'terms.list'>): Page<NegotiationItem> {
  const conditions = inState(asking, input.state);
  const key = pageKeyOf(input.after);
  if (key !== null) conditions.add('(offered_at, id) < (?, ?)', key.sort, key.id);
  if (input.party !== undefined) {
    const { id } = partyWanted(asking, input.party);
    conditions.add(`party IN ${marksOfSubject}`, id, id);
  }
  const sql = `${select} ${conditions.where} ORDER BY offered_at DESC, id DESC LIMIT ?`;
  const rows = statement<NegotiationRow>(asking.database, sql).all(...conditions.values, input.limit + 1);
  return pageOf(rows, input.limit, (row) => itemOf(asking, row));
}

export function negotiationById(asking: Asking, id: string): NegotiationItem | null {
  const row = statement<NegotiationRow>(asking.database, `${select} WHERE id = ?`).get(id);
  return row === undefined ? null : itemOf(asking, row);
}

/** The negotiation to which an offer belongs, by the offer's `urn:uuid:`; also an offer that a newer one replaced. */
export function negotiationOfOffer(asking: Asking, offer: string): NegotiationItem | null {
  const row =
    statement<NegotiationRow>(asking.database, `${select} WHERE offer = ?`).get(offer) ??
    statement<NegotiationRow>(
      asking.database,
      `${select} WHERE EXISTS (SELECT 1 FROM fact WHERE fact.cluster = negotiation.cluster AND fact.kind = 'offer.made'
         AND fact.retractions = 0 AND json_extract(fact.body, '$.offer') = ?)`,
    ).get(offer);
  return row === undefined ? null : itemOf(asking, row);
}

/** An agreement, and before it those that it amends, the newest first. */
export function withAmended(asking: Asking, newest: NegotiationItem): NegotiationItem[] {
  const line = [newest];
  for (let { amends } = newest; amends !== null;) {
    const before = negotiationOfOffer(asking, amends.replace(/#agreement$/, ''));
    if (before?.answer?.event !== 'accepted' || line.some(({ id }) => id === before.id)) break;
    line.push(before);
    amends = before.amends;
  }
  return line;
}

/** The agreement held with a party, else the one that was held last; null where there never was one. */
export function agreementLastHeldWith(asking: Asking, party: string): NegotiationItem | null {
  const row = statement<NegotiationRow>(
    asking.database,
    `${select} WHERE party IN ${marksOfSubject} AND state IN ('accepted', 'terminated')
       AND json_extract(answer, '$.event') = 'accepted' ORDER BY ${isHeld} DESC, ${sinceLast} LIMIT 1`,
  ).get(party, party);
  return row === undefined ? null : itemOf(asking, row);
}

/** The agreement held with a party, of several the one accepted last; null where there is none. */
export function agreementHeldWith(asking: Asking, party: string): NegotiationItem | null {
  const row = statement<NegotiationRow>(
    asking.database,
    `${select} WHERE party IN ${marksOfSubject} AND ${isHeld} ORDER BY ${sinceLast} LIMIT 1`,
  ).get(party, party);
  return row === undefined ? null : itemOf(asking, row);
}
