import type { DataRoute } from '../../state/route.ts';
import { HoldersPart } from './holders-part.tsx';
import { RequestsPart } from './requests-part.tsx';
import './data-screen.css';

export interface DataScreenProps {
  readonly part: DataRoute['part'];
  readonly selected: string | null;
}

/** The person's data in two parts: who holds it, and the requests about it. */
export function DataScreen({ part, selected }: DataScreenProps) {
  return part === 'requests' ? <RequestsPart selected={selected} /> : <HoldersPart selected={selected} />;
}
