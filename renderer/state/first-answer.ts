import { todayAnswer } from './answers.ts';
import { routeOf } from './route.ts';

/** In milliseconds: an answer that takes longer is waited for with what tells so. */
const patience = 100;

const inTime = (asking: Promise<void>): Promise<void> =>
  Promise.race([asking, new Promise<void>((resolve) => void setTimeout(resolve, patience))]);

/**
 * The board is what a window opens with: asked before the window's parts are made, it is there when they are, and they
 * are drawn once, with it. Resolves when there is nothing to wait for any more.
 */
export const firstAnswer: Promise<void> =
  routeOf(window.location.hash.slice(1)).screen === 'today'
    ? inTime(todayAnswer.getState().askAhead({}))
    : Promise.resolve();
