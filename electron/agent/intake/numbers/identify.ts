import type { Identification } from '../../../../shared/model/index.ts';

/** Says which carriers' number rules a number satisfies. */
export function identify(number: string): Identification {
  return { number, carriers: [], checked: false };
}
