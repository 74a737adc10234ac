import type { JoinSide, Story } from '../../shared/api.ts';
import { orderName } from './order-words.ts';

/** A record that may be one with another, or two after all. */
export interface Joinable {
  readonly subject: 'order' | 'party' | 'project';
  readonly id: string;
  /** As it is called on the screen. */
  readonly name: string;
  /** True where it was made one from several. */
  readonly isJoined: boolean;
}

type Known = JoinSide['record'];

/** What a record is called, where it is of a kind that can be joined; else null. */
export function nameOfJoinable(known: Pick<Known, 'subject' | 'record'>): Pick<Joinable, 'subject' | 'name'> | null {
  const { subject, record } = known as Known;
  if (subject === 'order') return { subject, name: orderName(record) };
  return subject === 'party' || subject === 'project' ? { subject, name: record.name } : null;
}

/** The record of a story as one that may be joined or parted; null for kinds that are neither. */
export function joinableOf(story: Story): Joinable | null {
  const named = nameOfJoinable(story);
  return named === null ? null : { ...named, id: story.record.id, isJoined: story.isJoined };
}
