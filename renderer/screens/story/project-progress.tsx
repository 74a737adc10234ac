import type { ProjectItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { WhyNote } from './why-note.tsx';
import './project-progress.css';

/** How much of what was ordered arrived: a line, and the same in words. */
export function ProjectProgress({ project }: { readonly project: ProjectItem }) {
  const { id, boughtCount, arrivedCount } = project;
  if (boughtCount === 0) return null;
  const text = words.projectPage.progress(arrivedCount, boughtCount);
  return (
    <div className="progress noted">
      <ProgressLine arrived={arrivedCount} bought={boughtCount} />
      <p className="progress-words">
        {text}
        <WhyNote of={id} field={arrivedCount === 0 ? 'boughtCount' : 'arrivedCount'} figure={text} />
      </p>
    </div>
  );
}

/** The line alone: it stands beside the words that say the same. */
export function ProgressLine({ arrived, bought }: { readonly arrived: number; readonly bought: number }) {
  return (
    <span className="progress-line" aria-hidden="true">
      <span className="progress-done" style={{ width: `${(arrived / bought) * 100}%` }} />
    </span>
  );
}
