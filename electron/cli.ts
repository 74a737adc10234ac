// The command line: a host like the others, without a window. See docs/command-line.md.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';

// Node strips the types of every source at every start; kept from the last time, a command starts in half the time.
// Imported after that on purpose: what is imported above is compiled before this line runs.
enableCompileCache(path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'counterpart'));
const { runCommandLine } = await import('./command-line/run.ts');

// Whoever reads what is written may have gone (`counterpart list orders | head -1`): that is no failure, and it must not
// stop an import half-way.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
process.exitCode = await runCommandLine(process.argv.slice(2), {
  print: (written) => void process.stdout.write(written),
  say: (line) => void process.stderr.write(`${line}\n`),
  standardInput: async () => (process.stdin.isTTY ? '' : text(process.stdin)),
});
