import { useState } from 'react';
import type { StoryDocument } from '../../../shared/api.ts';
import { instantDayText, words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';
import { DocumentSheet } from '../documents/index.ts';
import { FirstFew } from './first-few.tsx';
import './not-understood.css';

/** Of many, so many are named at first. */
const mailsAtFirst = 3;

/** Mails that lie with an order and told nothing that was understood: its verdict knows nothing of them. */
export function NotUnderstood({ documents }: { readonly documents: readonly StoryDocument[] }) {
  const [open, setOpen] = useState<StoryDocument | null>(null);
  const mails = documents.filter(({ isNotUnderstood }) => isNotUnderstood);
  if (mails.length === 0) return null;
  return (
    <div className="not-understood">
      <p className="not-understood-text">{words.documents.notUnderstood(mails.length)}</p>
      <FirstFew all={mails} atMost={mailsAtFirst}>
        {(shown) =>
          shown.map((mail) => (
            <Press
              key={mail.id}
              look="quiet"
              label={words.documents.openLabel(mail.name)}
              opensDialog
              onPress={() => setOpen(mail)}
            >
              {mail.name}
            </Press>
          ))
        }
      </FirstFew>
      {open === null ? null : (
        <DocumentSheet id={open.id} name={open.name} below={instantDayText(open.at)} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
