import { type Mark, subjectOf } from '../../../../shared/model/index.ts';
import { type StoredFact, connectingMarks, idOf, nodeId } from '../../facts/index.ts';
import type { Subject, Subjects } from '../records.ts';
import { ofKind } from './pick.ts';

/** Carriers use numbers again. A silence longer than this means that another parcel bears the number. */
const reuseAfterDays = 180;

const dayOf = (occurred: string): number => Math.floor(Date.parse(occurred) / 86_400_000);

/** The first days on which a mark began to mean something new, oldest first. */
function beginnings(days: number[]): number[] {
  days.sort((first, second) => first - second);
  return days.filter((day, index) => index === 0 || day - (days[index - 1] ?? day) > reuseAfterDays);
}

/** Disjoint sets of ids, with pairs that must stay apart. */
class Sets {
  readonly #parent = new Map<string, string>();
  readonly #apart: readonly (readonly [string, string])[];

  constructor(apart: readonly (readonly [string, string])[]) {
    this.#apart = apart;
  }

  find(id: string): string {
    let root = id;
    for (let next = this.#parent.get(root); next !== undefined && next !== root; next = this.#parent.get(root))
      root = next;
    this.#parent.set(id, root);
    return root;
  }

  /** Makes one of two sets, unless the person said that something in them is not one. */
  join(first: string, second: string): void {
    const [one, other] = [this.find(first), this.find(second)];
    if (one === other) return;
    for (const [left, right] of this.#apart) {
      const [leftRoot, rightRoot] = [this.find(left), this.find(right)];
      if ((leftRoot === one && rightRoot === other) || (leftRoot === other && rightRoot === one)) return;
    }
    if (one < other) this.#parent.set(other, one);
    else this.#parent.set(one, other);
  }
}

/** What the person last said of each pair: one, or not one. */
function decisions(facts: readonly StoredFact[], nodeOf: (mark: Mark, occurred: string) => string) {
  const latest = new Map<string, { pair: readonly [string, string]; joined: boolean }>();
  for (const fact of ofKind(facts, 'subjects.joined', 'subjects.parted')) {
    const [first, second] = fact.marks.map((mark) => nodeOf(mark, fact.occurred)).sort();
    if (first === undefined || second === undefined) continue;
    latest.set(`${first} ${second}`, { pair: [first, second], joined: fact.kind === 'subjects.joined' });
  }
  return [...latest.values()];
}

/**
 * Finds the subjects of a cluster's facts. Facts that share a mark speak of one subject, a fact with two marks joins
 * what was apart, and the person's word on what is one or not outranks both. `facts` are live and in folding order.
 */
export function subjectsOf(facts: readonly StoredFact[], retracted: readonly StoredFact[] = []): Subjects {
  const days = new Map<Mark, number[]>();
  for (const fact of facts) {
    for (const mark of connectingMarks(fact)) {
      if (!mark.startsWith('shipment:tracking:')) continue;
      const known = days.get(mark);
      if (known === undefined) days.set(mark, [dayOf(fact.occurred)]);
      else known.push(dayOf(fact.occurred));
    }
  }
  const starts = new Map<Mark, number[]>();
  for (const [mark, list] of days) starts.set(mark, beginnings(list));
  const nodes = new Map<Mark, string>();
  const nodeOf = (mark: Mark, occurred: string): string => {
    const times = starts.get(mark);
    if (times === undefined || times.length < 2) {
      const known = nodes.get(mark) ?? nodeId(mark);
      nodes.set(mark, known);
      return known;
    }
    const day = dayOf(occurred);
    const turn = Math.max(
      0,
      times.findLastIndex((start) => start <= day),
    );
    return turn === 0 ? nodeId(mark) : idOf(`${mark}#${turn + 1}`);
  };

  const decided = decisions(facts, nodeOf);
  const sets = new Sets(decided.filter(({ joined }) => !joined).map(({ pair }) => pair));
  for (const { pair, joined } of decided) if (joined) sets.join(...pair);
  const all = new Set<string>();
  const bySubject = new Map<string, { kind: Subject['kind']; facts: StoredFact[] }>();
  const subjectNode: string[] = [];
  for (const fact of facts) {
    const own = fact.marks.map((mark) => nodeOf(mark, fact.occurred));
    const [first] = own;
    if (first === undefined) continue;
    subjectNode.push(first);
    for (const node of own) {
      all.add(node);
      if (fact.kind !== 'subjects.parted') sets.join(first, node);
    }
    for (const mark of connectingMarks(fact)) all.add(nodeOf(mark, fact.occurred));
  }
  for (const fact of retracted) for (const mark of connectingMarks(fact)) all.add(nodeId(mark));
  for (const [index, fact] of facts.entries()) {
    const mark = fact.marks[0];
    const node = subjectNode[index];
    if (mark === undefined || node === undefined) continue;
    const id = sets.find(node);
    const subject = bySubject.get(id);
    if (subject === undefined) bySubject.set(id, { kind: subjectOf(mark), facts: [fact] });
    else subject.facts.push(fact);
  }
  return {
    list: [...bySubject].map(([id, subject]) => ({ id, ...subject })),
    nodes: [...all].map((id) => ({ id, subject: sets.find(id) })),
    idOf: (mark, occurred) => sets.find(nodeOf(mark, occurred)),
  };
}
