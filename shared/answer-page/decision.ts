import {
  clause,
  declineReasons,
  type Clause,
  type ClauseChange,
  type Decision,
  type Offer,
  type Schedule,
} from '../terms/index.ts';
import { pointsToAdd } from '../terms/page/counter-points.ts';
import { withMembers } from './member-value.ts';

/** The points that the form speaks of: those of the offer, and those that may be added. */
export const pointsOf = (schedule: Schedule): readonly Clause[] => [...schedule.clauses, ...pointsToAdd(schedule)];

/** A text of the form; empty where there is none. */
export function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** How long a counter-offer made on the page stands. */
const counterDays = 30;

const chosen = (form: HTMLFormElement, name: string): string => textIn(new FormData(form), name);

/** A point that cannot be as the form has it. */
export class PointRefused extends Error {
  override readonly name = 'PointRefused';
  readonly code = 'point_refused';
  readonly point: Clause;
  /** The member that is at fault, where it is one. */
  readonly member: string | null;

  constructor(point: Clause, member: string | null) {
    super(`${point.clause} cannot be that`);
    this.point = point;
    this.member = member;
  }
}

const partOf = (form: HTMLFormElement, of: Clause): HTMLElement => {
  const part = form.querySelector<HTMLElement>(`[data-clause="${CSS.escape(of.clause)}"]`);
  if (part === null) throw new Error(`The page lacks ${of.clause}.`);
  return part;
};

/** A clause as the form would have it, where that is chosen and makes one; and where the page shows it. */
export function proposedClause(form: HTMLFormElement, of: Clause): { proposed: Clause | null; place: HTMLElement } {
  const part = partOf(form, of);
  const place = part.querySelector<HTMLElement>('[data-proposed]');
  if (place === null) throw new Error(`The page lacks a place for ${of.clause}.`);
  if (chosen(form, `way.${of.clause}`) !== 'change') return { proposed: null, place };
  return { proposed: clause.safeParse(withMembers(part, of)).data ?? null, place };
}

/** @throws PointRefused */
function changeOf(form: HTMLFormElement, of: Clause): ClauseChange[] {
  switch (chosen(form, `way.${of.clause}`)) {
    case 'strike':
      return [{ clause: of.clause, struck: true }];
    case 'change': {
      const { data: proposed, error } = clause.safeParse(withMembers(partOf(form, of), of));
      if (proposed !== undefined) return [{ clause: of.clause, proposed }];
      const [member] = error.issues[0]?.path ?? [];
      throw new PointRefused(of, typeof member === 'string' ? member : null);
    }
    default:
      return [];
  }
}

/**
 * What the form says.
 * @throws PointRefused where a changed point makes no clause
 */
export function formDecision(form: HTMLFormElement, { schedule }: Offer): Decision {
  switch (chosen(form, 'decision')) {
    case 'accept':
      return { kind: 'accept' };
    case 'decline':
      return { kind: 'decline', reason: declineReasons.find((it) => it === chosen(form, 'reason')) ?? 'other' };
    default: {
      const agreement = chosen(form, 'agreement');
      const changes = pointsOf(schedule).flatMap((it) => changeOf(form, it));
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
