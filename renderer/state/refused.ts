import { create } from 'zustand';
import type { Failure } from '../../shared/api.ts';

/** Why the agent would not open the data; null where it did, or does not say yet. */
export const useRefused = create<{ readonly failure: Failure | null }>()(() => ({ failure: null }));
