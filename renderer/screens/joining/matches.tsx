import { assertNever } from '../../../shared/model/assert-never.ts';
import type { OrderListItem, PartyItem } from '../../../shared/model/index.ts';
import { shortDayText, words } from '../../language/index.ts';
import { type Joinable, nameOfJoinable } from '../../state/joinable.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { type Line, PickLine } from '../../ui/pick-line.tsx';
import { likelyOrders, likelyParties, likeness } from './likely.ts';

export interface MatchesProps {
  /** The one that another is looked for. */
  readonly record: Joinable;
  readonly search: string;
  readonly value: string | null;
  readonly onChange: (id: string, name: string) => void;
  readonly error: string | undefined;
}

/** How many are offered: more are narrowed by writing more. */
const shownAtMost = 6;

/** How many are looked through for those that are likely the same. */
const lookedThrough = 1000;

interface OfferedProps extends MatchesProps {
  /** Left out until it is known. */
  readonly found: readonly Line[] | undefined;
  /** Where they are offered rather than looked for: why. */
  readonly why?: string | undefined;
}

function Offered({ record, search: _search, found, why, onChange, ...pick }: OfferedProps) {
  if (found === undefined) return null;
  const others = found.filter(({ value }) => value !== record.id);
  if (others.length === 0)
    return <p className="entry-hint">{why === undefined ? words.joining.noMatch : words.joining.noneLikely}</p>;
  return (
    <>
      <PickLine
        label={why ?? words.joining.found}
        lines={others.slice(0, shownAtMost)}
        onChange={(id) => onChange(id, others.find(({ value }) => value === id)?.text ?? '')}
        {...pick}
      />
      {others.length > shownAtMost ? <p className="entry-hint">{words.entering.moreFit}</p> : null}
    </>
  );
}

const orderLine = (record: OrderListItem): Line => ({
  value: record.id,
  text: nameOfJoinable({ subject: 'order', record })?.name ?? '',
  more: record.placedOn === null ? [] : [words.joining.placed(shortDayText(record.placedOn))],
});

/** Before anything is written: orders of the same vendor. */
function LikelyOrders(props: MatchesProps) {
  const story = useOwnAnswer('story.show', { ref: props.record.id }).value;
  return story?.subject === 'order' ? <OrdersLike own={story.record} {...props} /> : null;
}

function OrdersLike({ own, ...props }: MatchesProps & { readonly own: OrderListItem }) {
  const vendor = own.vendor?.id;
  const { value } = useOwnAnswer('orders.list', { limit: lookedThrough, ...(vendor === undefined ? {} : { vendor }) });
  return (
    <Offered
      {...props}
      why={vendor === undefined ? words.joining.likely : words.joining.sameVendor}
      found={value === null ? undefined : likelyOrders(own, value.items).map(orderLine)}
    />
  );
}

function FoundOrders(props: MatchesProps) {
  // One more than is shown, to know whether there are more, and one for the order itself.
  const { value } = useOwnAnswer('orders.list', { limit: shownAtMost + 2, search: props.search });
  return <Offered {...props} found={value?.items.map(orderLine)} />;
}

const partyLine = ({ id, name, roles }: PartyItem): Line => ({
  value: id,
  text: name,
  more: [roles.map((role) => words.roleOne[role]).join(', ')].filter((text) => text !== ''),
});

function Parties(props: MatchesProps) {
  const { record, search } = props;
  const narrowed = search === '' ? { limit: lookedThrough } : { limit: shownAtMost + 2, search };
  const { value, of } = useOwnAnswer('parties.list', narrowed);
  const isLikely = of?.search === undefined;
  const found = isLikely ? value && likelyParties(record.id, record.name, value.items) : value?.items;
  return <Offered {...props} why={isLikely ? words.joining.likely : undefined} found={found?.map(partyLine)} />;
}

/** Projects are few, so all are offered, those with a like name first. */
function Projects(props: MatchesProps) {
  const { search, record } = props;
  const { value } = useOwnAnswer('projects.list', { limit: lookedThrough });
  const found = value?.items
    .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
    .toSorted((one, other) => likeness(other.name, record.name) - likeness(one.name, record.name))
    .map(({ id, name }) => ({ value: id, text: name, more: [] }));
  return <Offered {...props} found={found} />;
}

/** The records of the same kind whose name or number fits what is written. */
export function Matches(props: MatchesProps) {
  switch (props.record.subject) {
    case 'order':
      return props.search === '' ? <LikelyOrders {...props} /> : <FoundOrders {...props} />;
    case 'party':
      return <Parties {...props} />;
    case 'project':
      return <Projects {...props} />;
    default:
      return assertNever(props.record.subject);
  }
}
