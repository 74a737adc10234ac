import type { Notice } from '../../../shared/api.ts';
import { call } from '../../state/client.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { routeOfParty } from '../../state/party-route.ts';
import { type Route, routeOfRecord } from '../../state/route.ts';
import type { Go } from './command-table.ts';

type Link = Extract<Notice, { type: 'link' }>;

/** Shows what a link leads to, on the screen where such records are. One that is not known says so there. */
export async function openLink(link: Link, go: Go): Promise<void> {
  const route = await routeOf(link);
  useDialogs.getState().close();
  go(route);
}

async function routeOf({ kind, ref }: Link): Promise<Route> {
  if (kind !== 'party') return routeOfRecord(kind, ref);
  const story = await call('story.show', { ref });
  return story.ok && story.value.subject === 'party' ? routeOfParty(story.value.record) : { screen: 'vendors', ref };
}
