// The sheet that is open over the window, whichever room it is from.
export { Dialogs } from './dialogs.tsx';
