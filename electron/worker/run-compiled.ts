import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** In milliseconds: by then a start is over, and what it needed is compiled. */
const startIsOver = 2000;
const ending = '.compiled';
const digestLength = 32;

const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/**
 * Runs a CommonJS file as it was compiled before, which takes a fraction of the time. `folder` keeps what V8 compiled
 * it to, under the source's own hash; V8 itself refuses what another version of it has made.
 */
export function runCompiled(file: string, folder: string, keepAfter = startIsOver): void {
  const source = readFileSync(file);
  const kept = path.join(folder, `${digest(source).toString('hex')}${ending}`);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`, {
    filename: file,
    cachedData: wholeIn(kept),
  });
  if (script.cachedDataRejected !== false) {
    setTimeout(() => keep(kept, script.createCachedData()), keepAfter).unref();
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run(module.exports, createRequire(file), module, file, path.dirname(file));
}

/** What a file keeps, if it is what was written: V8 looks at its head only, and falls over a byte that has changed. */
function wholeIn(file: string): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const compiled = bytes.subarray(digestLength);
  return digest(compiled).equals(bytes.subarray(0, digestLength)) ? compiled : undefined;
}

/** In the place of what earlier versions left. Whoever cannot keep it starts slower, and is told why. */
function keep(file: string, compiled: Buffer): void {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith(ending)) rmSync(path.join(folder, name), { force: true });
    // In one step: another start may be reading.
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, Buffer.concat([digest(compiled), compiled]));
    renameSync(beside, file);
  } catch (error) {
    console.error(`The compiled agent could not be kept in ${folder}:`, error);
  }
}
