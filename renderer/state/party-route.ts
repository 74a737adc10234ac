import { type PartyItem, type Role, roles } from '../../shared/model/index.ts';
import type { Route } from './route.ts';

/** Whom the list of vendors shows: those of one role, or everyone. Couriers have a list of their own. */
export const partyGroups = [...roles.filter((role) => role !== 'carrier'), 'everyone'] as const;
export type PartyGroup = Exclude<Role, 'carrier'> | 'everyone';

/** Reads what the address says; the vendors where it says nothing, or nothing we know. */
export const partyGroupOf = (find: string): PartyGroup => partyGroups.find((group) => group === find) ?? 'vendor';

/** The list of vendors narrowed to a group; the vendors themselves need no word in the address. */
export const groupRoute = (group: PartyGroup, ref: string | null): Route =>
  group === 'vendor' ? { screen: 'vendors', ref } : { screen: 'vendors', ref, find: group };

/** Where a party is listed: couriers that only carry with theirs, vendors with theirs, others by their first role. */
export function routeOfParty({ id, roles: its }: Pick<PartyItem, 'id' | 'roles'>): Route {
  if (its.includes('vendor')) return groupRoute('vendor', id);
  if (its.includes('carrier')) return { screen: 'couriers', ref: id };
  return groupRoute(partyGroups.find((group) => group !== 'everyone' && its.includes(group)) ?? 'everyone', id);
}
