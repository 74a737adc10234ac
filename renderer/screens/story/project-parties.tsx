import { words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Chapter } from './chapter.tsx';
import './project-progress.css';

/** Who has to do with a project, and in how many orders, parcels and contacts. */
export function ProjectParties({ project }: { readonly project: string }) {
  const { value, failure } = useOwnAnswer('projects.parties', { project });
  if (value === null && failure === null) return <Awaited />;
  if (value === null || value.length === 0) return null;
  return (
    <Chapter title={words.projectPage.parties} why={{ of: project, field: 'parties' }}>
      <ul>
        {value.map(({ party, orderCount, parcelCount, contactCount }) => {
          const isCourier = orderCount === 0 && parcelCount > 0;
          return (
            <li key={party.id} className="item involved">
              <a className="item-name" href={hrefOf({ screen: isCourier ? 'couriers' : 'vendors', ref: party.id })}>
                {party.name}
              </a>
              <span className="item-quantity">{words.projectPage.dealings(orderCount, parcelCount, contactCount)}</span>
            </li>
          );
        })}
      </ul>
    </Chapter>
  );
}
