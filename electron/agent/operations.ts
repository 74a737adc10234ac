import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type OperationName, type OutputOf, type ParsedInputOf, settings as settingsSchema } from '../../shared/api.ts';
import { checkChain, rebuildRecords } from './chain/index.ts';
import * as commands from './commands/index.ts';
import type { Acting } from './commands/index.ts';
import { fillDemo } from './commands/demo.ts';
import { AgentError } from './errors.ts';
import { exportChain } from './export.ts';
import { type BroughtFile, identify, unpackArchives } from './intake/index.ts';
import * as queries from './queries/index.ts';
import type { Asking } from './queries/index.ts';
import { readFiles } from './read-files.ts';
import { writeSettings } from './settings.ts';
import { copyTo, onCopy } from './store/index.ts';
import { listToday } from './watch/index.ts';

/** What operations need beside a connection: the running import, and settings that can change. */
export interface Desk {
  acting(): Acting;
  asking(): Asking;
  readonly control: commands.ImportControl;
  stopImport(): boolean;
  settingsChanged(): void;
}

type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<N>, desk: Desk) => OutputOf<N> | Promise<OutputOf<N>>;
};

/** What each operation of the contract does. */
export const handlers: Handlers = {
  'today.list': (_input, desk) => listToday(desk.asking()),
  'orders.list': (input, desk) => queries.listOrders(desk.asking(), input),
  'shipments.list': (input, desk) => queries.listShipments(desk.asking(), input),
  'parties.list': (input, desk) => queries.listParties(desk.asking(), input),
  'projects.list': (input, desk) => queries.listProjects(desk.asking(), input),
  'interactions.list': (input, desk) => queries.listInteractions(desk.asking(), input),
  'expectations.list': (input, desk) => queries.listExpectations(desk.asking(), input),
  'documents.list': (input, desk) => queries.listDocuments(desk.asking(), input),
  'standings.list': ({ role }, desk) => queries.listStandings(desk.asking(), role),
  'transactions.list': (input, desk) => queries.listTransactions(desk.asking(), input),
  'story.show': ({ ref }, desk) => queries.showStory(desk.asking(), ref),
  'story.why': ({ ref, field }, desk) => queries.explainField(desk.asking(), ref, field),
  'documents.text': ({ id }, desk) => queries.textOfDocument(desk.asking(), id),
  'documents.read': ({ files }, desk) => readFiles(files, desk.asking().settings.zone),
  'numbers.identify': ({ numbers }) => numbers.map(identify),
  'settings.show': (_input, desk) => desk.asking().settings,
  'chain.check': (_input, desk) => {
    const { store, settings } = desk.acting();
    const file = path.join(store.folder, 'check.sqlite');
    return checkChain(store.writer, (use) => onCopy(store.writer, file, (copy) => use(copy, store.file)), settings);
  },
  'documents.import': ({ files }, desk) => importFiles(files, desk),
  'documents.stopImport': (_input, desk) => ({ stopped: desk.stopImport() }),
  'order.record': (input, desk) => commands.recordOrder(desk.acting(), input),
  'shipment.record': (input, desk) => commands.recordShipment(desk.acting(), input),
  'expectation.record': (input, desk) => commands.recordExpectation(desk.acting(), input),
  'outcome.record': (input, desk) => commands.recordOutcome(desk.acting(), input),
  'interaction.record': (input, desk) => commands.recordInteraction(desk.acting(), input),
  'party.record': (input, desk) => commands.recordParty(desk.acting(), input),
  'project.record': (input, desk) => commands.recordProject(desk.acting(), input),
  'subjects.join': (input, desk) => commands.joinSubjects(desk.acting(), input),
  'subjects.part': (input, desk) => commands.partSubjects(desk.acting(), input),
  'transactions.undo': (input, desk) => commands.undo(desk.acting(), input),
  'settings.change': (input, desk) => changeSettings(input, desk),
  'chain.backup': ({ file }, desk) => {
    if (existsSync(file))
      throw new AgentError('not_empty', `There is a file ${file} already; a backup never overwrites one.`, { file });
    copyTo(desk.acting().store.writer, file);
    return { file: path.resolve(file), byteCount: statSync(file).size };
  },
  'chain.export': ({ path: folder }, desk) => ({
    path: path.resolve(folder),
    files: exportChain(desk.acting().store.writer, folder),
  }),
  'demo.fill': (_input, desk) => fillDemo(desk.acting()),
};

/** Archives and what they hold that cannot be unpacked are failures with their names; the rest goes on. */
async function importFiles(files: readonly BroughtFile[], desk: Desk): Promise<OutputOf<'documents.import'>> {
  const unpacked = unpackArchives(files);
  const sound = unpacked.filter((file): file is BroughtFile => !('failure' in file));
  const failed = unpacked.flatMap((file) =>
    'failure' in file ? [{ file: file.name, code: file.failure.code, message: file.failure.message }] : [],
  );
  const result = await new commands.Import(desk.acting(), desk.control).run(sound);
  return { ...result, documents: result.documents + failed.length, failed: [...failed, ...result.failed] };
}

/** Another country or zone judges anew, so the records are built again. @throws AgentError `bad_input` for one that does not exist */
function changeSettings(changed: ParsedInputOf<'settings.change'>, desk: Desk): OutputOf<'settings.change'> {
  const { store, settings } = desk.acting();
  const country = countryOf(changed.country ?? settings.country);
  if (country === null)
    throw new AgentError('bad_input', `There is no country “${String(changed.country)}” (ISO 3166, such as US or DE).`);
  const next = settingsSchema.parse({ ...settings, ...changed, country });
  if (!isZone(next.zone))
    throw new AgentError('bad_input', `There is no time zone “${next.zone}”.`, { zone: next.zone });
  store.writer
    .transaction(() => {
      writeSettings(store.writer, next);
      if (next.zone !== settings.zone || next.country !== settings.country) rebuildRecords(store.writer, next);
    })
    .immediate();
  desk.settingsChanged();
  return next;
}

/** Whether this system's calendar knows the zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The country's ISO 3166 code in capitals, also for an older code or another that stands for it (UK); null for none. */
function countryOf(code: string): string | null {
  if (!/^[a-z]{2}$/i.test(code)) return null;
  const region = new Intl.Locale(`und-${code}`).region ?? '';
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region);
  return region === 'ZZ' || known === undefined ? null : region;
}
