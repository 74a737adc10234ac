import type { Notice } from '../../../shared/api.ts';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { call } from '../../state/client.ts';
import { useDialogs } from '../../state/dialogs.ts';
import type { Route } from '../../state/route.ts';
import type { Go } from './command-table.ts';
import { screenOfParty } from './commands.ts';

type Link = Extract<Notice, { type: 'link' }>;

/** Shows what a link leads to, on the screen where such records are. One that is not known says so there. */
export async function openLink(link: Link, go: Go): Promise<void> {
  const route = await routeOf(link);
  useDialogs.getState().close();
  go(route);
}

async function routeOf({ kind, ref }: Link): Promise<Route> {
  switch (kind) {
    case 'order':
    case 'shipment':
      return { screen: 'orders', ref };
    case 'party': {
      const story = await call('story.show', { ref });
      const isParty = story.ok && story.value.subject === 'party';
      return { screen: isParty ? screenOfParty(story.value.record) : 'vendors', ref };
    }
    case 'project':
      return { screen: 'projects', ref };
    case 'interaction':
      return { screen: 'interactions', ref };
    case 'expectation':
      return { screen: 'today', ref };
    default:
      return assertNever(kind);
  }
}
