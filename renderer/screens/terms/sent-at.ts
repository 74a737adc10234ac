import { momentOf } from '../../language/index.ts';
import type { Instant, LocalDate } from '../../../shared/model/index.ts';

/** A day that is past as its noon here; of today, or where no day is said, the agent takes its now. */
export const sentAt = (on: LocalDate | null, today: LocalDate): { readonly at?: Instant } =>
  on === null || on === today ? {} : { at: momentOf(on) };
