import type { Notice } from '../../shared/api.ts';
import { listen } from './client.ts';

type Ask = Extract<Notice, { type: 'menu' | 'saved' | 'link' }>;

const waiting: Ask[] = [];
let follower: ((ask: Ask) => void) | null = null;

// From the beginning on: the link an app was started with comes while its window is still being drawn.
listen((notice) => {
  if (notice.type !== 'menu' && notice.type !== 'saved' && notice.type !== 'link') return;
  if (follower === null) waiting.push(notice);
  else follower(notice);
});

/** Calls back with what the desktop asks of the window, also with what it asked before, until the returned function is called. */
export function followAsks(next: (ask: Ask) => void): () => void {
  follower = next;
  for (const ask of waiting.splice(0)) next(ask);
  return () => {
    follower = null;
  };
}
