// The companies and people of one's chain: a table for each role, and what one may change of a party.
export { EditHours } from './edit-hours.tsx';
export { EditParty } from './edit-party.tsx';
export { PartiesScreen } from './parties-screen.tsx';
