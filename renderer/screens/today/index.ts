// What needs the person now, most pressing first, and the story of the selected thing beside it.
export { TodayScreen } from './today-screen.tsx';
