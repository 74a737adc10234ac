// Runs, as npm start does, a program that only says its process id and then rests.
import { runProgram } from '../../../build/run-program.ts';

await runProgram(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
