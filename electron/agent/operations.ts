import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { OperationName, OutputOf, ParsedInputOf, Settings } from '../../shared/api.ts';
import { regionsOf } from '../../shared/judge/index.ts';
import { checkChain } from './chain/index.ts';
import * as commands from './commands/index.ts';
import type { Acting } from './commands/index.ts';
import { fillDemo } from './demo/index.ts';
import { AgentError } from './errors.ts';
import type { Aside } from './aside.ts';
import { type BroughtFile, identify, toldOf, unpackArchives } from './intake/index.ts';
import type { Keeping } from './keeping.ts';
import * as queries from './queries/index.ts';
import type { Asking } from './queries/index.ts';
import { readFiles } from './read-files.ts';
import { changedSettings, judgesAnew, toFollow, writeSettings } from './settings.ts';
import { onCopy } from './store/index.ts';
import * as terms from './terms/index.ts';
import { listSort, listOlder, listToday, showBoard } from './watch/index.ts';

/** What operations need beside a connection: the running import, and settings that can change. */
export interface Desk {
  acting(): Acting;
  asking(): Asking;
  readonly control: commands.ImportControl;
  readonly keeping: Keeping;
  readonly aside: Aside;
  stopImport(): boolean;
  /** What holds while the person has set nothing. */
  usualSettings(): Settings;
  settingsChanged(): void;
}

type Handlers = {
  readonly [N in OperationName]: (input: ParsedInputOf<N>, desk: Desk) => OutputOf<N> | Promise<OutputOf<N>>;
};

/** What each operation of the contract does. */
export const handlers: Handlers = {
  'today.list': (_input, desk) => listToday(desk.asking()),
  'today.board': (_input, desk) => showBoard(desk.asking()),
  'today.sort': (input, desk) => listSort(desk.asking(), input),
  'today.older': (input, desk) => listOlder(desk.asking(), input),
  'orders.list': (input, desk) => queries.listOrders(desk.asking(), input),
  'orders.sum': (input, desk) => queries.sumOrders(desk.asking(), input),
  'orders.deliveries': ({ orders }, desk) => queries.decidingDeliveries(desk.asking(), orders),
  'shipments.list': (input, desk) => queries.listShipments(desk.asking(), input),
  'parties.list': (input, desk) => queries.listParties(desk.asking(), input),
  'parties.count': (input, desk) => ({ count: queries.countParties(desk.asking(), input) }),
  'parties.figures': (input, desk) => queries.showPartyFigures(desk.asking(), input),
  'projects.list': (input, desk) => queries.listProjects(desk.asking(), input),
  'projects.count': (input, desk) => ({ count: queries.countProjects(desk.asking(), input) }),
  'projects.parties': (input, desk) => queries.partiesOfProject(desk.asking(), input),
  'interactions.list': (input, desk) => queries.listInteractions(desk.asking(), input),
  'interactions.count': (input, desk) => ({ count: queries.countInteractions(desk.asking(), input) }),
  'interactions.replyDue': (input, desk) => queries.showReplyDue(desk.asking(), input),
  'interactions.thread': ({ ref }, desk) => queries.showThread(desk.asking(), ref),
  'expectations.list': (input, desk) => queries.listExpectations(desk.asking(), input),
  'documents.list': (input, desk) => queries.listDocuments(desk.asking(), input),
  'standings.list': (input, desk) => queries.listStandings(desk.asking(), input),
  'standings.history': (input, desk) => queries.showStandingHistory(desk.asking(), input),
  'transactions.list': (input, desk) => queries.listTransactions(desk.asking(), input),
  'transactions.count': (_input, desk) => ({ count: queries.countTransactions(desk.asking()) }),
  'transactions.show': ({ id }, desk) => queries.showTransaction(desk.asking(), id),
  'transactions.facts': (input, desk) => queries.factsOfTransaction(desk.asking(), input),
  'imports.list': (input, desk) => queries.listImports(desk.asking(), input),
  'story.show': ({ ref }, desk) => queries.showStory(desk.asking(), ref),
  'story.why': (input, desk) => queries.explainField(desk.asking(), input),
  'subjects.preview': (input, desk) => commands.previewJoin(desk.acting(), input),
  'subjects.pieces': ({ ref }, desk) => queries.showPieces(desk.asking(), ref),
  'documents.text': ({ id }, desk) => queries.textOfDocument(desk.asking(), id),
  'documents.bytes': ({ id }, desk) => queries.bytesOfDocument(desk.asking(), id),
  'documents.naming': (input, desk) => queries.recordsNamedIn(desk.asking(), input),
  'documents.read': ({ files }, desk) => readFiles(files, desk.asking().settings.zone),
  'quick.read': (input, desk) => queries.readQuick(desk.asking(), input),
  'order.known': (input, desk) => queries.knownOrder(desk.asking(), input),
  'numbers.identify': ({ numbers }) => numbers.map(identify),
  'settings.show': (_input, desk) => desk.asking().settings,
  'settings.usual': (_input, desk) => desk.usualSettings(),
  'settings.regions': ({ country }) => [...regionsOf(country.toUpperCase())],
  'chain.check': (_input, desk) => {
    const { store, settings } = desk.acting();
    const file = path.join(store.folder, 'check.sqlite');
    return checkChain(store.writer, (use) => onCopy(store.writer, file, (copy) => use(copy, store.file)), settings);
  },
  'documents.import': ({ files }, desk) => importFiles(files, desk),
  'documents.attach': (input, desk) => commands.attachDocuments(desk.acting(), input),
  'documents.attachKept': (input, desk) => commands.attachKept(desk.acting(), input),
  'documents.detach': (input, desk) => commands.detachDocument(desk.acting(), input),
  'documents.stopImport': (_input, desk) => ({ stopped: desk.stopImport() }),
  'order.record': (input, desk) => commands.recordOrder(desk.acting(), input),
  'orders.record': (input, desk) => commands.recordOrders(desk.acting(), input),
  'shipment.record': (input, desk) => commands.recordShipment(desk.acting(), input),
  'expectation.record': (input, desk) => commands.recordExpectation(desk.acting(), input),
  'outcome.record': (input, desk) => commands.recordOutcome(desk.acting(), input),
  'outcomes.record': (input, desk) => commands.recordOutcomes(desk.acting(), input),
  'interaction.record': (input, desk) => commands.recordInteraction(desk.acting(), input),
  'party.record': (input, desk) => commands.recordParty(desk.acting(), input),
  'project.record': (input, desk) => commands.recordProject(desk.acting(), input),
  'quick.record': (input, desk) => commands.recordQuick(desk.acting(), input),
  'subjects.join': (input, desk) => commands.joinSubjects(desk.acting(), input),
  'subjects.part': (input, desk) => commands.partSubjects(desk.acting(), input),
  'transactions.undo': (input, desk) => commands.undo(desk.acting(), input),
  'settings.change': (input, desk) => changeSettings(input, desk),
  'chain.backup': async ({ file }, desk) => {
    if (existsSync(file)) throw new AgentError('file_exists', { file });
    await desk.aside.copy(desk.acting().store.file, file);
    return { file: path.resolve(file), byteCount: statSync(file).size };
  },
  'chain.export': async ({ path: to }, desk) => {
    if (!path.isAbsolute(to)) throw new AgentError('not_the_whole_path', { fields: ['path'], path: to });
    const folder = path.resolve(to);
    return { path: folder, files: await desk.aside.export(desk.acting().store.file, folder) };
  },
  'requests.list': (input, desk) => queries.listRequests(desk.asking(), input),
  'requests.count': (input, desk) => ({ count: queries.countRequests(desk.asking(), input) }),
  'request.letter': (input, desk) => queries.letterOf(desk.asking(), input),
  'data.count': (input, desk) => ({ count: queries.countHolders(desk.asking(), input) }),
  'data.map': (input, desk) => queries.mapData(desk.asking(), input),
  'data.why': (input, desk) => queries.explainHolding(desk.asking(), input),
  'request.record': (input, desk) => commands.recordRequest(desk.acting(), input),
  'terms.show': (input, desk) => queries.showTerms(desk.asking(), input),
  'terms.list': (input, desk) => queries.listNegotiations(desk.asking(), input),
  'terms.count': (input, desk) => ({ count: queries.countNegotiations(desk.asking(), input) }),
  'terms.files': (input, desk) => terms.filesForCompany(desk.asking(), input),
  'terms.verify': async ({ file }, desk) =>
    terms.verdictOf(await terms.verifyTerms(file.bytes, { now: desk.asking().now.toISOString() })),
  'terms.state': (input, desk) => terms.stateTerms(desk.acting(), input),
  'terms.offer': (input, desk) => terms.offerTerms(desk.acting(), input),
  'terms.asked': (input, desk) => terms.askedForTerms(desk.acting(), input),
  'terms.sent': (input, desk) => terms.sentTerms(desk.acting(), input),
  'terms.import': (input, desk) => terms.importTerms(desk.acting(), input),
  'terms.answered': (input, desk) => terms.answeredTerms(desk.acting(), input),
  'terms.breaches': (input, desk) => queries.listBreaches(desk.asking(), input),
  'terms.kept': (input, desk) => queries.termsKept(desk.asking(), input),
  'terms.broken': (input, desk) => terms.breakClause(desk.acting(), input),
  'terms.end': (input, desk) => terms.endTerms(desk.acting(), input),
  'holding.record': (input, desk) => commands.recordHolding(desk.acting(), input),
  'folder.damage': (_input, desk) => desk.keeping.damage(),
  'folder.show': (_input, desk) => desk.keeping.state(),
  'folder.backup': async (_input, desk) => {
    const { madeAt, ...made } = await desk.keeping.make('hand');
    return { ...made, madeAt: madeAt.toISOString() };
  },
  'folder.restore': ({ file }, desk) => desk.keeping.restore(file),
  'folder.move': ({ to, removesOld }, desk) => desk.keeping.move(to, removesOld),
  'host.showFolder': ({ which }, desk) => {
    const { folder, backups } = desk.keeping.state();
    throw new AgentError('not_available', { folder: which === 'data' ? folder : backups.folder });
  },
  'host.pickFolder': () => {
    throw new AgentError('not_available', { folder: null });
  },
  'host.pickFile': () => {
    throw new AgentError('not_available', { folder: null });
  },
  'host.printPdf': () => {
    throw new AgentError('no_printing');
  },
  'demo.show': (_input, desk) => queries.showDemo(desk.asking()),
  'demo.fill': (input, desk) => fillDemo(desk.acting(), input),
};

/**
 * Archives and what they hold that cannot be unpacked are failures with their names; the rest goes on. An answer to the
 * person's terms that is attached to a mail is taken, too.
 */
async function importFiles(files: readonly BroughtFile[], desk: Desk): Promise<OutputOf<'documents.import'>> {
  const unpacked = unpackArchives(files);
  const sound = unpacked.filter((file): file is BroughtFile => !('failure' in file));
  const failed = unpacked.flatMap((file) => ('failure' in file ? [{ file: file.name, ...toldOf(file.failure) }] : []));
  const bringing = new commands.Import(desk.acting(), desk.control);
  const outcome = await bringing.run(sound);
  const result = { ...outcome, documents: outcome.documents + failed.length, failed: [...failed, ...outcome.failed] };
  bringing.remember(result);
  const { answers } = bringing;
  return answers.length === 0
    ? result
    : { ...result, terms: await terms.importTerms(desk.acting(), { files: answers }) };
}

/** Writes the settings; where records follow from what is changed, they are built anew in the same transaction, aside. */
async function changeSettings(
  changed: ParsedInputOf<'settings.change'>,
  desk: Desk,
): Promise<OutputOf<'settings.change'>> {
  const { store, settings } = desk.acting();
  const next = changedSettings(settings, defined(changed), desk.usualSettings());
  const kept = { before: settings, after: next, following: toFollow(changed) };
  if (judgesAnew(settings, next)) await desk.aside.judge(store.file, kept);
  else store.writer.transaction(() => writeSettings(store.writer, kept)).immediate();
  desk.settingsChanged();
  return next;
}

/** Without what was named but left undefined, as a caller in this process may do. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
