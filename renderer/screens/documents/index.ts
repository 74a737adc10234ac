// Kept documents as text that a person reads, with the passage marked that a figure rests on.
export { DocumentSheet } from './document-sheet.tsx';
export { DocumentText } from './document-text.tsx';
