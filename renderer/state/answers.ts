import { createAnswer } from './answer.ts';

// These outlive their screens: whoever comes back sees at once what was there, while it is asked again.
export const todayAnswer = createAnswer('today.list');
export const standingsAnswer = createAnswer('standings.list');
export const storyAnswer = createAnswer('story.show');
/** One order is enough to know whether the chain is empty. */
export const anyOrderAnswer = createAnswer('orders.list');
