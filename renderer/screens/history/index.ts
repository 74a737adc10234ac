// What was learnt when, the newest first, and how to take back the last of it.
export { HistoryScreen } from './history-screen.tsx';
export { TakeBack } from './take-back.tsx';
