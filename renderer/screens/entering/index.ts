// What a person enters and corrects by hand: a sheet for each thing there is to say.
export { AddOrderButton } from './add-order-button.tsx';
export { Correctable } from './correctable.tsx';
export { numberCorrection, placedCorrection, totalCorrection, vendorCorrection } from './corrections.ts';
export { Dialogs } from './dialogs.tsx';
export { OrderActions } from './order-actions.tsx';
export { PromiseActions } from './promise-actions.tsx';
