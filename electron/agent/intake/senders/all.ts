import { amazon } from './amazon.ts';
import type { SenderRule } from './sender-rule.ts';

/** Every sender family there are rules for. */
export const senderRules: readonly SenderRule[] = [amazon];
