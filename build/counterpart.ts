// npm run counterpart: the command line, with the page for companies that it writes into offers.
import { ensureAnswerPage } from './answer-page.ts';

await ensureAnswerPage();
await import('../electron/cli.ts');
