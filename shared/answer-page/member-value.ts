import type { Clause } from '../terms/index.ts';
import type { FieldKind } from '../terms/page/fields.ts';

/** What a part of the form says of a clause: a value by member; undefined leaves a member out. */
type Members = Readonly<Record<string, unknown>>;

const ticked = (part: HTMLElement): string[] =>
  Array.from(part.querySelectorAll<HTMLInputElement>('input[type=checkbox]:checked'), ({ value }) => value);

const valueIn = (part: Element, selector: string): string =>
  part.querySelector<HTMLInputElement>(selector)?.value.trim() ?? '';

/** Rows without a day say nothing; hours without a zone are in the one of this machine. */
function hoursOf(part: HTMLElement): Members {
  const hours = Array.from(part.querySelectorAll<HTMLElement>('[data-hours]'), (row) => ({
    type: 'OpeningHoursSpecification',
    dayOfWeek: ticked(row),
    opens: valueIn(row, '[data-opens]'),
    closes: valueIn(row, '[data-closes]'),
  })).filter(({ dayOfWeek }) => dayOfWeek.length > 0);
  if (hours.length === 0) return { hoursAvailable: undefined, zone: undefined };
  const zone = valueIn(part, '[data-zone]');
  return {
    hoursAvailable: hours,
    zone: zone === '' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : zone,
  };
}

function membersOf(part: HTMLElement): Members {
  const name = part.dataset['member'] ?? '';
  const kind = part.dataset['kind'] as FieldKind;
  switch (kind) {
    case 'yes_no':
      return { [name]: part instanceof HTMLInputElement && part.checked };
    case 'number':
      return { [name]: part instanceof HTMLInputElement ? part.valueAsNumber : null };
    case 'choice':
      return { [name]: part instanceof HTMLSelectElement ? part.value : null };
    case 'several':
      return { [name]: ticked(part) };
    case 'text': {
      const text = part instanceof HTMLTextAreaElement ? part.value.trim() : '';
      return { [name]: text === '' ? undefined : text };
    }
    case 'languages':
      return {
        [name]: part instanceof HTMLInputElement ? part.value.split(/[\s,;]+/).filter((tag) => tag !== '') : [],
      };
    case 'hours':
      return hoursOf(part);
    default:
      return kind satisfies never;
  }
}

/** A clause with what its part of the form says; whether that makes one is the schema's to say. */
export function withMembers(part: Element, of: Clause): object {
  const said = Array.from(part.querySelectorAll<HTMLElement>('[data-member]'), membersOf);
  const parts: readonly Members[] = [of, ...said];
  const members = new Map(parts.flatMap((it) => Object.entries(it)));
  return Object.fromEntries([...members].filter(([, value]) => value !== undefined));
}
