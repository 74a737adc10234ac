import type Database from 'better-sqlite3';
import { type Draft } from '../../../shared/model/index.ts';
import { connectingMarks } from './connecting-marks.ts';
import { dayOf, isReused, nodeId, periodNodeId } from './node-id.ts';

/** A set of facts that may speak of the same subjects. It is kept under the smallest number of its facts. */
export interface Cluster {
  readonly drafts: Draft[];
  /** Clusters in the store that it continues, and, where they are several, makes one. */
  readonly continues: Set<number>;
}

/** Sorts drafts into clusters: those that share a connecting mark, with each other or with facts in the store. */
export function clustersOf(writer: Database.Database, drafts: readonly Draft[]): Cluster[] {
  const known = writer.prepare('SELECT cluster FROM mark WHERE id = ?').pluck();
  const storeIsEmpty = writer.prepare('SELECT 1 FROM mark LIMIT 1').pluck().get() === undefined;
  const parent: number[] = [];
  const find = (group: number): number => {
    let root = group;
    for (let next = parent[root]; next !== undefined && next !== root; next = parent[root]) root = next;
    parent[group] = root;
    return root;
  };
  const groupOfNode = new Map<string, number>();
  const stored = new Map<number, number>();
  const groups: number[] = [];
  const connect = (node: string, group: number): void => {
    const other = groupOfNode.get(node);
    if (other !== undefined) {
      parent[find(other)] = find(group);
      return;
    }
    groupOfNode.set(node, group);
    const cluster = storeIsEmpty ? undefined : known.get(node);
    if (typeof cluster !== 'number') return;
    const sharing = stored.get(cluster);
    if (sharing === undefined) stored.set(cluster, group);
    else parent[find(sharing)] = find(group);
  };
  for (const draft of drafts) {
    const group = parent.length;
    parent.push(group);
    groups.push(group);
    for (const mark of connectingMarks(draft)) {
      connect(nodeId(mark), group);
      // A person speaks of a parcel by the id that its number stands for at that time.
      if (isReused(mark)) connect(periodNodeId(mark, dayOf(draft.occurred)), group);
    }
  }
  const clusters = new Map<number, Cluster>();
  for (const [index, draft] of drafts.entries()) {
    const root = find(groups[index] ?? index);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, { drafts: [draft], continues: new Set() });
    else cluster.drafts.push(draft);
  }
  for (const [cluster, group] of stored) clusters.get(find(group))?.continues.add(cluster);
  return [...clusters.values()];
}
