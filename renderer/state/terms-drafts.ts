import { z } from 'zod';
import { create } from 'zustand';
import { agreementId, clause } from '../../shared/terms/index.ts';

const termsDraft = z.object({
  /** The version that was changed; of another one the changes are not. */
  of: z.string(),
  agreement: agreementId,
  clauses: z.array(clause),
});
export type TermsDraft = z.infer<typeof termsDraft>;
const kept = z.record(z.string(), termsDraft);

const place = 'counterpart-terms-drafts';

function read(): Readonly<Record<string, TermsDraft>> {
  const text = globalThis.window?.localStorage?.getItem(place) ?? '{}';
  try {
    return kept.safeParse(JSON.parse(text)).data ?? {};
  } catch (error) {
    // Not written by us.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

interface TermsDrafts {
  /** By the party they are for, `` for everybody. */
  readonly drafts: Readonly<Record<string, TermsDraft>>;
  readonly keep: (party: string, draft: TermsDraft | null) => void;
}

/** Terms that were changed and not stated yet: they wait where they were changed, also when the window was closed. */
export const useTermsDrafts = create<TermsDrafts>()((set, get) => ({
  drafts: read(),
  keep: (party, draft) => {
    const { [party]: _before, ...others } = get().drafts;
    const drafts = draft === null ? others : { ...others, [party]: draft };
    window.localStorage.setItem(place, JSON.stringify(drafts));
    set({ drafts });
  },
}));
