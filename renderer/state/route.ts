import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { assertNever } from '../../shared/model/assert-never.ts';
import type { Role } from '../../shared/model/index.ts';

/** Where the person is. The address is a hash, so that one page serves under `app://` and on the loopback host alike. */
export type Route =
  /** `find` is what a list was narrowed to, as its own screen writes it. */
  | { readonly screen: ListScreen; readonly ref: string | null; readonly find?: string }
  | { readonly screen: 'standings'; readonly role: StandingRole }
  | DataRoute
  | { readonly screen: PlainScreen };
/** Screens with a list, and beside it what is selected. */
export type ListScreen = (typeof listScreens)[number];
/** What a person sees of their data: who holds it (`ref` is a party), or the requests about it. */
export interface DataRoute {
  readonly screen: 'data';
  readonly part: 'holders' | 'requests';
  readonly ref: string | null;
}
export type PlainScreen = (typeof plainScreens)[number];
export type ScreenName = Route['screen'];
export type StandingRole = Extract<Role, 'vendor' | 'carrier'>;

const listScreens = ['today', 'orders', 'interactions', 'vendors', 'couriers', 'projects', 'terms'] as const;
const plainScreens = ['history', 'settings'] as const;

const searched: readonly ScreenName[] = ['orders', 'interactions', 'vendors', 'couriers', 'projects'];

/** Whether the screen has a list in which one searches by words. */
export const isSearched = (route: Route): boolean =>
  route.screen === 'data' ? route.part === 'holders' : searched.includes(route.screen);

/** Reads an address; one that is not ours leads to Today. */
export function routeOf(path: string): Route {
  const [name, rest, find = ''] = path.replace(/^\/+/, '').split('/', 3);
  const ref = rest === undefined || rest === '' ? null : decoded(rest);
  if (name === 'standings') return { screen: name, role: ref === 'carrier' ? 'carrier' : 'vendor' };
  if (name === 'data')
    return { screen: name, part: ref === 'requests' ? ref : 'holders', ref: find === '' ? null : decoded(find) };
  const plain = plainScreens.find((screen) => screen === name);
  if (plain !== undefined) return { screen: plain };
  const screen = listScreens.find((each) => each === name) ?? 'today';
  return find === '' ? { screen, ref } : { screen, ref, find };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    // Half an escape sequence, typed by hand: no record has such an address.
    if (cause instanceof URIError) return null;
    throw cause;
  }
}

/** Writes the address of a route, without the `#`. */
export function pathOf(route: Route): string {
  if (route.screen === 'data')
    return `/data/${route.part}${route.ref === null ? '' : `/${encodeURIComponent(route.ref)}`}`;
  const rest = 'role' in route ? route.role : 'ref' in route ? route.ref : null;
  const find = 'find' in route ? (route.find ?? '') : '';
  if (rest === null && find === '') return `/${route.screen}`;
  return `/${route.screen}/${encodeURIComponent(rest ?? '')}${find === '' ? '' : `/${find}`}`;
}

export const hrefOf = (route: Route): string => `#${pathOf(route)}`;

const go = (to: Route, replace = false): void => navigate(pathOf(to), { replace });

/** The route and how to go to another; `replace` leaves no step to go back to. */
export function useRoute(): [Route, (to: Route, replace?: boolean) => void] {
  const [path] = useHashLocation();
  return [routeOf(path), go];
}

/** Where an order is shown: in the list as it is narrowed now, where it is one of those; else in that of all. */
export function routeOfOrder(ref: string, isListed: boolean): Route {
  const here = routeOf(window.location.hash.slice(1));
  const isKept = isListed && here.screen === 'orders' && here.find !== undefined;
  return { screen: 'orders', ref, ...(isKept ? { find: here.find } : {}) };
}

/** Where a record's story is shown; what has no list of its own is shown beside Today. */
export function routeOfRecord(
  subject: 'order' | 'shipment' | 'interaction' | 'project' | 'expectation',
  ref: string,
): Route {
  switch (subject) {
    case 'order':
    case 'shipment':
      return { screen: 'orders', ref };
    case 'interaction':
      return { screen: 'interactions', ref };
    case 'project':
      return { screen: 'projects', ref };
    case 'expectation':
      return { screen: 'today', ref };
    default:
      return assertNever(subject);
  }
}
