// The command line: a host like the others, without a window. See docs/command-line.md.
import { text } from 'node:stream/consumers';
import { runCommandLine } from './command-line/run.ts';

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
