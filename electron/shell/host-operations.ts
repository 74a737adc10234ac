import type { InputOf, OperationName, OutputOf, Result } from '../../shared/api.ts';
import { keepingOperations } from '../../shared/contract/keeping.ts';
import { refusal } from '../../shared/wire.ts';
import { reportFailure } from './report-failure.ts';

/** What the system can do for the window. Paths are whole; null where the person chose nothing. */
export interface HostAbilities {
  /** Opens a folder in the system's file manager; a sentence where that did not work, else empty. */
  openFolder(folder: string): Promise<string>;
  pickFolder(): Promise<string | null>;
  pickFile(): Promise<string | null>;
  /** The window's page as it is printed. */
  printPdf(paper: 'A4' | 'Letter'): Promise<Uint8Array<ArrayBuffer>>;
}

interface Asked {
  call(operation: string, input: unknown): Promise<Result<unknown>>;
}
type HostOperation = Extract<OperationName, `host.${string}`>;

/**
 * Answers what only the desktop can do before the agent hears of it, and passes on the rest. A page names no paths: which
 * folder is shown the agent says.
 */
export function withHost<A extends Asked>(agent: A, host: HostAbilities): A {
  const answers: { readonly [N in HostOperation]: (input: InputOf<N>) => Promise<Result<OutputOf<N>>> } = {
    'host.showFolder': async ({ which }) => {
      const shown = await agent.call('folder.show', {});
      if (!shown.ok) return shown;
      const state = shown.value as OutputOf<'folder.show'>;
      const folder = which === 'data' ? state.folder : state.backups.folder;
      const trouble = await host.openFolder(folder);
      return trouble === '' ? { ok: true, value: { folder } } : refusal('cannot_show', { folder, why: trouble });
    },
    'host.pickFolder': async () => ({ ok: true, value: { path: await host.pickFolder() } }),
    'host.pickFile': async () => ({ ok: true, value: { path: await host.pickFile() } }),
    'host.printPdf': async ({ paper }) => ({ ok: true, value: { bytes: await host.printPdf(paper) } }),
  };
  const isHostOperation = (operation: string): operation is HostOperation => Object.hasOwn(answers, operation);
  return {
    ...agent,
    call: (operation, input) => {
      if (!isHostOperation(operation)) return agent.call(operation, input);
      const parsed = keepingOperations[operation].input.safeParse(input);
      if (!parsed.success) return Promise.resolve(refusal('bad_input', { operation, issues: parsed.error.issues }));
      return (answers[operation] as (input: unknown) => Promise<Result<unknown>>)(parsed.data).catch(
        (error: unknown) => {
          reportFailure(error);
          return refusal('internal', { cause: String(error) });
        },
      );
    },
  };
}
