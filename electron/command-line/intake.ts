import type { AttachResult, OutputOf, TermsImport } from '../../shared/api.ts';
import { nothingImported, sumOfImports } from '../../shared/contract/import.ts';
import type { Reading } from '../../shared/model/index.ts';
import { type Desk, type Done, command } from './command.ts';
import { sentenceOf } from '../../shared/terms/index.ts';
import { findFiles, openFiles } from './files.ts';

async function read(paths: readonly string[], { call, say }: Desk): Promise<Done> {
  const { places, missing } = await findFiles(paths);
  const readings: Reading[] = [];
  for await (const batch of openFiles(places)) {
    missing.push(...batch.missing);
    readings.push(...((await call('documents.read', { files: batch.files })) as Reading[]));
  }
  // A mail without words is read and says nothing; a file without bytes cannot be read, and says so.
  const failed = readings.filter(
    ({ reason, warnings }) => reason === 'unreadable' || (reason === 'empty' && warnings.length > 0),
  );
  for (const { message } of missing) say(message);
  for (const { file, warnings } of failed) say(warnings[0] ?? `“${file}” cannot be read.`);
  return { value: readings, status: missing.length + failed.length > 0 ? 1 : 0 };
}

async function keep(paths: readonly string[], { call, say, expectFiles }: Desk): Promise<Done> {
  const started = performance.now();
  const { places, missing } = await findFiles(paths);
  let result = nothingImported;
  const terms: TermsImport[] = [];
  let opened = 0;
  for await (const { files, missing: unopened } of openFiles(places)) {
    missing.push(...unopened);
    expectFiles(opened, places.length);
    const imported = (await call('documents.import', { files })) as OutputOf<'documents.import'>;
    result = sumOfImports(result, imported);
    terms.push(...(imported.terms ?? []));
    opened += files.length + unopened.length;
  }
  const failed = [...missing, ...result.failed.map(({ file, code, message }) => ({ file, code, message }))];
  for (const { message } of failed) say(message);
  for (const { file, verdict } of terms) for (const reason of verdict.reasons) say(`${file}: ${sentenceOf(reason)}`);
  const refused = terms.filter(({ verdict }) => !verdict.valid).length;
  const seconds = Math.round(performance.now() - started) / 1000;
  const value = { ...result, documents: result.documents + missing.length, failed, seconds };
  return { value: terms.length === 0 ? value : { ...value, terms }, status: failed.length + refused > 0 ? 1 : 0 };
}

async function attach([subject, ...paths]: readonly string[], { call, say }: Desk): Promise<Done> {
  const { places, missing } = await findFiles(paths);
  const results: AttachResult[] = [];
  for await (const { files, missing: unopened } of openFiles(places)) {
    missing.push(...unopened);
    if (files.length > 0) results.push((await call('documents.attach', { subject, files })) as AttachResult);
  }
  const failed = [...missing, ...results.flatMap((result) => result.failed)];
  for (const { message } of failed) say(message);
  const value = {
    attached: results.reduce((sum, result) => sum + result.attached, 0),
    alreadyAttached: results.reduce((sum, result) => sum + result.alreadyAttached, 0),
    failed,
    readable: results.flatMap(({ readable }) => readable),
    transactions: results.flatMap(({ transaction }) => transaction ?? []),
  };
  return { value, status: failed.length > 0 ? 1 : 0 };
}

/** Commands that take files from the disk. */
export const intakeCommands = {
  read: command({ needs: ['the files to read'], spare: Infinity, needsData: false }, (args, desk) =>
    read(args.positional, desk),
  ),
  attach: command({ needs: ['a record', 'the files to attach'], spare: Infinity }, (args, desk) =>
    attach(args.positional, desk),
  ),
  import: command({ needs: ['the files or folders to import'], spare: Infinity }, (args, desk) =>
    keep(args.positional, desk),
  ),
};
