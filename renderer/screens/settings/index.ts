// What the person may set: language, colours, and the country and time zone by which is judged.
export { SettingsScreen } from './settings-screen.tsx';
export { DamageNote } from './damage-note.tsx';
