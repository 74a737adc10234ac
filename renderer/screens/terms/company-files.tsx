import { words } from '../../language/index.ts';
import { offerFile } from '../../state/offer-file.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { Chapter } from '../story/index.ts';
import { PaperButton } from './paper-button.tsx';
import { useOfferFile } from './terms-file.ts';

const { files: text } = words.terms;
const kinds = ['html', 'eml', 'md', 'json'] as const;

export interface CompanyFilesProps {
  readonly negotiation: string;
  /** The offer's own file. */
  readonly document: string;
}

/** What goes to the company: the page it reads, checks and answers, the same in other forms, and a mail with them. */
export function CompanyFiles({ negotiation, document }: CompanyFilesProps) {
  const { value, failure } = useOwnAnswer('terms.files', { negotiation });
  const offer = useOfferFile(document);
  return (
    <Chapter title={text.title}>
      {value === null && failure === null ? <Awaited /> : null}
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      <ul>
        {kinds.map((kind) => {
          const file = value?.files.find(({ name }) => name.endsWith(`.${kind}`));
          if (file === undefined) return null;
          const { name, more } = text.kinds[kind];
          const addressed = value?.mailTo == null ? text.mailToNobody : text.mailTo(value.mailTo);
          return (
            <li key={kind} className="company-file">
              <span>
                {name}
                <span className="happened-more">{kind === 'eml' ? `${more} ${addressed}` : more}</span>
              </span>
              <Press
                look={kind === 'html' ? 'main' : 'plain'}
                label={`${text.save}: ${name}`}
                onPress={() => offerFile(file.name, file.bytes)}
              >
                {text.save}
              </Press>
            </li>
          );
        })}
        {offer === null ? null : (
          <li className="company-file">
            <span>
              {text.paper.name}
              <span className="happened-more">{text.paper.more}</span>
            </span>
            <PaperButton offer={offer} />
          </li>
        )}
      </ul>
      <p className="notes">{text.back}</p>
    </Chapter>
  );
}
