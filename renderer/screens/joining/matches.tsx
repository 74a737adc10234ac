import { assertNever } from '../../../shared/model/assert-never.ts';
import { shortDayText, words } from '../../language/index.ts';
import { type Joinable, nameOfJoinable } from '../../state/joinable.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { type Line, PickLine } from '../../ui/pick-line.tsx';

export interface MatchesProps {
  /** The one that another is looked for. */
  readonly record: Joinable;
  readonly search: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

/** How many are offered: more are narrowed by writing more. */
const shownAtMost = 6;

function Offered({
  record,
  found,
  ...pick
}: Omit<MatchesProps, 'search'> & { readonly found: readonly Line[] | null }) {
  if (found === null) return null;
  const lines = found.filter(({ value }) => value !== record.id).slice(0, shownAtMost);
  if (lines.length === 0) return <p className="entry-hint">{words.joining.noMatch}</p>;
  return <PickLine label={words.joining.found} lines={lines} {...pick} />;
}

function Orders({ search, ...props }: MatchesProps) {
  const narrowed = search === '' ? {} : { search };
  const { value } = useOwnAnswer('orders.list', { limit: shownAtMost + 1, ...narrowed });
  const found = value?.items.map((record) => ({
    value: record.id,
    text: nameOfJoinable({ subject: 'order', record })?.name ?? '',
    more: record.placedOn === null ? [] : [words.joining.placed(shortDayText(record.placedOn))],
  }));
  return <Offered {...props} found={found ?? null} />;
}

function Parties({ search, ...props }: MatchesProps) {
  const narrowed = search === '' ? {} : { search };
  const { value } = useOwnAnswer('parties.list', { limit: shownAtMost + 1, ...narrowed });
  const found = value?.items.map(({ id, name, roles }) => ({
    value: id,
    text: name,
    more: [roles.map((role) => words.roleOne[role]).join(', ')].filter((text) => text !== ''),
  }));
  return <Offered {...props} found={found ?? null} />;
}

function Projects({ search, ...props }: MatchesProps) {
  const { value } = useOwnAnswer('projects.list', { limit: 1000 });
  const found = value?.items
    .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))
    .map(({ id, name }) => ({ value: id, text: name, more: [] }));
  return <Offered {...props} found={found ?? null} />;
}

/** The records of the same kind whose name or number fits what is written. */
export function Matches(props: MatchesProps) {
  switch (props.record.subject) {
    case 'order':
      return <Orders {...props} />;
    case 'party':
      return <Parties {...props} />;
    case 'project':
      return <Projects {...props} />;
    default:
      return assertNever(props.record.subject);
  }
}
