import type { Route } from '../../state/route.ts';

/** The screens, in the sidebar's order. */
export const places: readonly Route[] = [
  { screen: 'today', ref: null },
  { screen: 'orders', ref: null },
  { screen: 'interactions', ref: null },
  { screen: 'projects', ref: null },
  { screen: 'vendors', ref: null },
  { screen: 'couriers', ref: null },
  { screen: 'standings', role: 'vendor' },
  { screen: 'terms', ref: null },
  { screen: 'data', part: 'holders', ref: null },
  { screen: 'history' },
  { screen: 'settings' },
];
