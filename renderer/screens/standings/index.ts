// How well each party keeps its word, in one role at a time, on a common scale.
export { StandingsScreen } from './standings-screen.tsx';
