// Quick add: one line, understood, shown as fields, and recorded as one.
export { QuickAdd } from './quick-add.tsx';
export { QuickAddButton } from './quick-add-button.tsx';
