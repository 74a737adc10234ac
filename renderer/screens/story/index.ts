// The story of one record: what was promised, by whom, what came of it, and the evidence for each figure.
export { categoryName, categoryNamed } from './category-name.ts';
export { Chapter } from './chapter.tsx';
export { EvidenceList } from './evidence-list.tsx';
export { FirstFew } from './first-few.tsx';
export { Failed } from './failed.tsx';
export { Figure } from './figure.tsx';
export { KeptClauses, RecordedBreach } from './kept-clauses.tsx';
export { HoldingWhy, WhyNote } from './why-note.tsx';
export { late, Reading } from './reading.tsx';
export { ProgressLine } from './project-progress.tsx';
export { StoryPane } from './story-pane.tsx';
export { spansText } from './hours-text.ts';
