import { ensureAnswerPage } from '../build/answer-page.ts';

/** Before any test: the page for companies is as its sources are. */
export const setup = ensureAnswerPage;
