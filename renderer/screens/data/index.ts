// The person's data: which company holds what of it, and the requests that the law lets one make about it.
export { DataScreen } from './data-screen.tsx';
export { EditHolding } from './edit-holding.tsx';
export { LetterSheet } from './letter-sheet.tsx';
export { NewRequest } from './new-request.tsx';
export { TellRequest } from './tell-request.tsx';
