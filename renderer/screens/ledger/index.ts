// How a screen lays out its ledger: a list, and beside it the story of what is selected.
export { focusList, ListAndStory } from './list-and-story.tsx';
export { PartLinks } from './part-links.tsx';
export { NoneFits } from './none-fits.tsx';
