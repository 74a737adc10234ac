// Contacts with parties on any channel: those whose answer is awaited first, and how to log one in fifteen seconds.
export { InteractionsScreen } from './interactions-screen.tsx';
export { LogInteraction } from './log-interaction.tsx';
