import type { PartyRef } from '../../../../shared/model/index.ts';
import { nodeId } from '../../facts/index.ts';

/**
 * The id by which a record holds a party: that of its name, where it is told by name. Two shops at one domain that the
 * person parted are told apart by their names.
 */
export function partyNode({ marks }: PartyRef): string | null {
  const mark = marks.find((candidate) => candidate.startsWith('party:name:')) ?? marks[0];
  return mark === undefined ? null : nodeId(mark);
}
