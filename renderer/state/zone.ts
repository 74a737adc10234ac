import { liveIn } from '../language/index.ts';
import { tellAnew } from './changes.ts';

/** Follows the zone of the settings: what is shown is told anew where it has become another. */
export function followZone(zone: string): void {
  if (liveIn(zone)) tellAnew();
}
