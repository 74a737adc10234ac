import type { Notice } from '../../../shared/api.ts';
import { call } from '../../state/client.ts';
import { type Dialog, useDialogs } from '../../state/dialogs.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { type Route, routeOfRecord } from '../../state/route.ts';
import type { Go } from './command-table.ts';

type Link = Extract<Notice, { type: 'link' }>;

/** What is open only until one has chosen or read. */
const passing: ReadonlySet<Dialog['dialog']> = new Set(['palette', 'shortcuts']);

/**
 * Shows what a link leads to, on the screen where such records are. One that is not known says so there. A sheet stays
 * open before it: a click on a notification must not lose what is typed.
 */
export async function openLink(link: Link, go: Go): Promise<void> {
  const route = await routeOf(link);
  const { open, close } = useDialogs.getState();
  if (open !== null && passing.has(open.dialog)) close();
  go(route);
}

async function routeOf({ kind, ref }: Link): Promise<Route> {
  if (kind !== 'party') return routeOfRecord(kind, ref);
  const story = await call('story.show', { ref });
  return story.ok && story.value.subject === 'party' ? routeOfParty(story.value.record) : { screen: 'vendors', ref };
}
