// What needs the person now, most pressing first, what can be said of it, and the story of the selected thing beside it.
export { GiveUp } from './give-up.tsx';
export { ItemCame } from './item-came.tsx';
export { TodayScreen } from './today-screen.tsx';
