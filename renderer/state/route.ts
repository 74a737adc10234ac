import { useHashLocation } from 'wouter/use-hash-location';
import type { Role } from '../../shared/model/index.ts';

/** Where the person is. The address is a hash, so that one page serves under `app://` and on the loopback host alike. */
export type Route =
  | { readonly screen: 'today'; readonly ref: string | null }
  | { readonly screen: 'orders'; readonly ref: string | null }
  | { readonly screen: 'standings'; readonly role: StandingRole };
export type StandingRole = Extract<Role, 'vendor' | 'carrier'>;

/** Reads an address; one that is not ours leads to Today. */
export function routeOf(path: string): Route {
  const [screen, rest] = path.replace(/^\/+/, '').split('/', 2);
  const ref = rest === undefined || rest === '' ? null : decoded(rest);
  if (screen === 'orders') return { screen, ref };
  if (screen === 'standings') return { screen, role: ref === 'carrier' ? 'carrier' : 'vendor' };
  return { screen: 'today', ref };
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
  const rest = route.screen === 'standings' ? route.role : route.ref;
  return rest === null ? `/${route.screen}` : `/${route.screen}/${encodeURIComponent(rest)}`;
}

export const hrefOf = (route: Route): string => `#${pathOf(route)}`;

/** The route and how to go to another; `replace` leaves no step to go back to. */
export function useRoute(): [Route, (to: Route, replace?: boolean) => void] {
  const [path, navigate] = useHashLocation();
  return [routeOf(path), (to, replace = false) => navigate(pathOf(to), { replace })];
}
