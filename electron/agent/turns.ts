import type { OperationName } from '../../shared/api.ts';

/** Queries read what is committed beside a running command, except those that need the writer: they wait for it. */
export const isAnsweredAtOnce = (operation: OperationName, kind: 'query' | 'command'): boolean =>
  kind === 'query' ? !writersQueries.has(operation) : besideCommands.has(operation);

/** They look at what the writer holds, or try something in a transaction that is taken back. */
const writersQueries: ReadonlySet<OperationName> = new Set(['chain.check', 'subjects.preview']);

/** Commands that need no turn: they write nothing, or through no connection of the agent's. */
const besideCommands: ReadonlySet<OperationName> = new Set([
  'documents.stopImport',
  'chain.export',
  'folder.backup',
  'host.showFolder',
  'host.pickFolder',
  'host.pickFile',
  'host.printPdf',
]);

/** Commands follow one another, so that one at a time writes. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #beside: Promise<unknown> = Promise.resolve();

  /** Does work once all that was given before is done. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    // A command that fails by a fault of the program must not stop those after it.
    this.#last = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /** Notes work that needs no turn and is under way. */
  note(work: Promise<unknown>): void {
    this.#beside = Promise.allSettled([this.#beside, work]);
  }

  /** Resolves when nothing is under way. */
  async end(): Promise<void> {
    await this.#last;
    await this.#beside;
  }
}
