import { type Mark, subjectOf } from '../../../../shared/model/index.ts';
import {
  type StoredFact,
  connectingMarks,
  dayOf,
  isReused,
  nodeId,
  periodNodeId,
  reuseAfterDays,
} from '../../facts/index.ts';
import type { Decision, Subject, Subjects } from '../records.ts';
import { ofKind } from './pick.ts';

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
function decisions(facts: readonly StoredFact[], nodeOf: (mark: Mark, occurred: string) => string): Decision[] {
  const latest = new Map<string, Decision>();
  for (const fact of ofKind(facts, 'subjects.joined', 'subjects.parted')) {
    const [first, second] = fact.marks.map((mark) => nodeOf(mark, fact.occurred));
    if (first === undefined || second === undefined) continue;
    const decision = { pair: [first, second], joined: fact.kind === 'subjects.joined' } as const;
    latest.set([first, second].sort().join(' '), decision);
  }
  return [...latest.values()];
}

/** The days on which each number that is used again was spoken of, oldest first. */
function daysOfNumbers(facts: readonly StoredFact[]): Map<Mark, number[]> {
  const days = new Map<Mark, number[]>();
  for (const fact of facts) {
    for (const mark of connectingMarks(fact)) {
      if (!isReused(mark)) continue;
      const known = days.get(mark);
      if (known === undefined) days.set(mark, [dayOf(fact.occurred)]);
      else known.push(dayOf(fact.occurred));
    }
  }
  for (const list of days.values()) list.sort((first, second) => first - second);
  return days;
}

/** The nodes that facts taken back speak of: they stay known, so that those facts are found again when they come back. */
function nodesOfRetracted(retracted: readonly StoredFact[]): Set<string> {
  const nodes = new Set<string>();
  for (const fact of retracted) {
    for (const mark of connectingMarks(fact)) {
      nodes.add(nodeId(mark));
      if (isReused(mark)) nodes.add(periodNodeId(mark, dayOf(fact.occurred)));
    }
  }
  return nodes;
}

/**
 * Finds the subjects of a cluster's facts. Facts that share a mark speak of one subject, a fact with two marks joins
 * what was apart, and the person's word on what is one or not outranks both. `facts` are live and in folding order.
 */
export function subjectsOf(facts: readonly StoredFact[], retracted: readonly StoredFact[] = []): Subjects {
  const known = new Map<Mark, string>();
  const nodeOf = (mark: Mark, occurred: string): string => {
    if (isReused(mark)) return periodNodeId(mark, dayOf(occurred));
    const node = known.get(mark) ?? nodeId(mark);
    known.set(mark, node);
    return node;
  };

  const decided = decisions(facts, nodeOf);
  const apart = decided.filter(({ joined }) => !joined).map(({ pair }) => pair);
  const sets = new Sets(apart);
  const parted = new Set(apart.flat());
  const partedOff = new Set(apart.map(([, off]) => off));
  for (const { pair, joined } of decided) if (joined) sets.join(...pair);
  const numbers = daysOfNumbers(facts);
  for (const [mark, days] of numbers) {
    for (const [index, day] of days.entries()) {
      const before = days[index - 1] ?? day;
      if (before !== day && day - before <= reuseAfterDays)
        sets.join(periodNodeId(mark, before), periodNodeId(mark, day));
    }
  }
  const all = nodesOfRetracted(retracted);
  const bySubject = new Map<string, { kind: Subject['kind']; facts: StoredFact[] }>();
  const subjectNode: string[] = [];
  for (const fact of facts) {
    const own = fact.marks.map((mark) => nodeOf(mark, fact.occurred));
    const [first] = own;
    if (first === undefined) continue;
    // A fact that bears marks of two that were parted speaks of the one that was parted off.
    const named = own.findLast((node) => partedOff.has(node)) ?? own.findLast((node) => parted.has(node));
    subjectNode.push(named ?? first);
    if (fact.kind !== 'subjects.parted') for (const node of own) sets.join(first, node);
    for (const mark of connectingMarks(fact)) all.add(nodeOf(mark, fact.occurred));
  }
  for (const [index, fact] of facts.entries()) {
    const mark = fact.marks[0];
    const node = subjectNode[index];
    if (mark === undefined || node === undefined) continue;
    const id = sets.find(node);
    const subject = bySubject.get(id);
    if (subject === undefined) bySubject.set(id, { kind: subjectOf(mark), facts: [fact] });
    else subject.facts.push(fact);
  }
  const nodes = new Map([...all].map((id) => [id, sets.find(id)]));
  // The number itself means the parcel that bore it last.
  for (const [mark, days] of numbers) nodes.set(nodeId(mark), sets.find(periodNodeId(mark, days.at(-1) ?? 0)));
  return {
    list: [...bySubject].map(([id, subject]) => ({ id, ...subject })),
    nodes: [...nodes].map(([id, subject]) => ({ id, subject })),
    idOf: (mark, occurred) => sets.find(nodeOf(mark, occurred)),
    decided,
  };
}
