import { create } from 'zustand';
import type { Failure, TermsImport } from '../../shared/api.ts';
import { largestTermsFile, saidKind } from '../../shared/terms/index.ts';
import { words } from '../language/index.ts';
import { call } from './client.ts';
import type { BroughtFile } from './brought-file.ts';
import { remember } from './recording.ts';

/** What came of one file of terms, and who answered by its word. `party` is empty where it was refused. */
export interface TermsTaken {
  readonly result: TermsImport;
  readonly party: string;
  readonly name: string | null;
}

export interface TermsIntake {
  readonly taken: readonly TermsTaken[];
  /** Why nothing could be taken at all. */
  readonly failure: Failure | null;
  /** Takes what is an answer or an agreement, and resolves to the other files. */
  readonly take: (files: readonly BroughtFile[]) => Promise<readonly BroughtFile[]>;
  /** Shows what came of files that were taken already: those attached to mail. */
  readonly tell: (results: readonly TermsImport[]) => Promise<void>;
  readonly dismiss: () => void;
}

/** The bytes of a file that says it is one of terms; null of any other, and of one that cannot be opened. */
async function termsIn({ name, size, bytes }: BroughtFile): Promise<Uint8Array<ArrayBuffer> | null> {
  if (size > largestTermsFile || !/\.json$/i.test(name)) return null;
  const [opened] = await Promise.allSettled([bytes()]);
  // One that cannot be opened is told by name where files are read.
  if (opened.status === 'rejected') return null;
  return saidKind(new TextDecoder().decode(opened.value)) === null ? null : opened.value;
}

async function namesOf({ negotiation }: TermsImport): Promise<Omit<TermsTaken, 'result'>> {
  const story = negotiation === null ? null : await call('story.show', { ref: negotiation });
  if (story === null || !story.ok || story.value.subject !== 'negotiation') return { party: '', name: null };
  const { party, answer } = story.value.record;
  return { party: party.name, name: answer?.name ?? null };
}

/** Answers to the person's terms, dropped anywhere on the window. */
export const useTermsIntake = create<TermsIntake>()((set, get) => ({
  taken: [],
  failure: null,
  dismiss: () => set({ taken: [], failure: null }),
  tell: async (results) => {
    const told: TermsTaken[] = [];
    for (const result of results) told.push({ result, ...(await namesOf(result)) });
    set(({ taken }) => ({ taken: [...taken, ...told], failure: null }));
    for (const { result, party } of told)
      if (result.transaction !== null)
        remember({ sentence: words.terms.recorded.imported(party), transactions: [result.transaction] });
  },
  take: async (files) => {
    const sorted = await Promise.all(files.map(async (file) => ({ file, bytes: await termsIn(file) })));
    const found = sorted.flatMap(({ file: { name }, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
    if (found.length > 0) {
      const answer = await call('terms.import', { files: found });
      if (answer.ok) {
        set({ taken: [] });
        await get().tell(answer.value);
      } else set({ taken: [], failure: answer.error });
    }
    return sorted.filter(({ bytes }) => bytes === null).map(({ file }) => file);
  },
}));
