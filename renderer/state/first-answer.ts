import { todayAnswer } from './answers.ts';
import { routeOf } from './route.ts';

// The board is what a window opens with: asked before the window's parts are made, it is there when they are.
if (routeOf(window.location.hash.slice(1)).screen === 'today') todayAnswer.getState().askAhead({});
