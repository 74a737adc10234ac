import type { MailToEnter } from '../../state/dialogs.ts';
import { DocumentText } from '../documents/index.ts';
import './mail-beside.css';

/** The mail that tells what is entered, to be read meanwhile. */
export function MailBeside({ mail: { name, document } }: { readonly mail: MailToEnter }) {
  return (
    <div className="mail-beside">
      <h3 className="entry-label">{name}</h3>
      <DocumentText id={document} quote={null} />
    </div>
  );
}
