import { create } from 'zustand';
import type { Failure } from '../../shared/api.ts';
import { isDesktop } from './client.ts';

interface Refused {
  /** Why the agent would not open the data; null where it did, or does not say yet. */
  readonly failure: Failure | null;
  /** It does not say yet. A desktop loads its page before the agent has opened the data; elsewhere there is none without it. */
  readonly isOpening: boolean;
}

export const useRefused = create<Refused>()(() => ({ failure: null, isOpening: isDesktop }));
