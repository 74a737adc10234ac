import { clause, declineReasons, type Clause, type ClauseChange, type Decision, type Offer } from '../terms/index.ts';

/** A text of the form; empty where there is none. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** How long a counter-offer made on the page stands. */
const counterDays = 30;

const chosen = (form: HTMLFormElement, name: string): string => textIn(new FormData(form), name);

const valueOf = (input: HTMLInputElement | HTMLSelectElement): boolean | number | string =>
  input instanceof HTMLSelectElement ? input.value : input.type === 'checkbox' ? input.checked : input.valueAsNumber;

/** A clause as the form would have it, where that is chosen and makes one; and where the page shows it. */
export function proposedClause(form: HTMLFormElement, of: Clause): { proposed: Clause | null; place: HTMLElement } {
  const part = form.querySelector(`[data-clause="${CSS.escape(of.clause)}"]`);
  const place = part?.querySelector<HTMLElement>('[data-proposed]');
  if (part == null || place == null) throw new Error(`The page lacks ${of.clause}.`);
  if (chosen(form, `way.${of.clause}`) !== 'change') return { proposed: null, place };
  return { proposed: clause.safeParse(withFields(part, of)).data ?? null, place };
}

function withFields(part: Element, of: Clause): object {
  const inputs = part.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-member]');
  return {
    ...of,
    ...Object.fromEntries(Array.from(inputs, (input) => [input.dataset['member'] ?? '', valueOf(input)])),
  };
}

function changeOf(form: HTMLFormElement, of: Clause): ClauseChange[] {
  switch (chosen(form, `way.${of.clause}`)) {
    case 'strike':
      return [{ clause: of.clause, struck: true }];
    case 'change': {
      const part = form.querySelector(`[data-clause="${CSS.escape(of.clause)}"]`);
      return part === null ? [] : [{ clause: of.clause, proposed: clause.parse(withFields(part, of)) }];
    }
    default:
      return [];
  }
}

/**
 * What the form says.
 * @throws ZodError where a changed point makes no clause
 */
export function formDecision(form: HTMLFormElement, { schedule }: Offer): Decision {
  switch (chosen(form, 'decision')) {
    case 'accept':
      return { kind: 'accept' };
    case 'decline':
      return { kind: 'decline', reason: declineReasons.find((it) => it === chosen(form, 'reason')) ?? 'other' };
    default: {
      const agreement = chosen(form, 'agreement');
      const changes = schedule.clauses.flatMap((it) => changeOf(form, it));
      const until = new Date(Date.now() + counterDays * 86_400_000).toISOString();
      return {
        kind: 'counter',
        validThrough: `${until.slice(0, 19)}Z`,
        ...(agreement === '' ? {} : { agreement }),
        ...(changes.length === 0 ? {} : { changes }),
      };
    }
  }
}
