// The orders: a list to search and narrow, and the story of the selected one beside it.
export { OrdersScreen } from './orders-screen.tsx';
export { OrdersArrived, OrdersIntoProject, OrdersNeverCame } from './marked-sheets.tsx';
