import { useState } from 'react';
import type { Story, StoryDocument } from '../../../shared/api.ts';
import { bytesText, instantDayText, words } from '../../language/index.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { Press } from '../../ui/press.tsx';
import { DocumentSheet } from '../documents/index.ts';
import { AttachFiles, AttachResult } from '../intake/index.ts';
import { Chapter } from './chapter.tsx';
import { SaveCopy } from './save-copy.tsx';
import './documents.css';

/** What a document is, in a word. */
function kindOf(mediaType: string): string {
  const [family = ''] = mediaType.split('/');
  return words.documents.types[mediaType] ?? words.documents.types[family] ?? words.documents.anyType;
}

interface DocumentLineProps {
  readonly document: StoryDocument;
  /** The record that it lies with. */
  readonly subject: string;
  readonly onOpen: () => void;
}

function DocumentLine({ document, subject, onOpen }: DocumentLineProps) {
  const { id, name, mediaType, byteCount, at, isAttached, hasText, isNotUnderstood } = document;
  const takeOff = async () => {
    const taken = await record(words.recording.takenOff(name), [step('documents.detach', { subject, document: id })]);
    if (!taken.ok) tellFailure(taken.error);
  };
  return (
    <li className="document">
      <span className="document-day">{instantDayText(at)}</span>
      <span className="document-name">{name}</span>
      <span className="document-kind">
        {kindOf(mediaType)}, {bytesText(byteCount)} · {isAttached ? words.documents.isAttached : words.documents.isRead}
        {isNotUnderstood ? `, ${words.documents.isNotUnderstood}` : ''}
      </span>
      <span className="document-actions">
        {hasText ? (
          <Press look="quiet" label={words.documents.openLabel(name)} onPress={onOpen}>
            {words.documents.open}
          </Press>
        ) : null}
        <SaveCopy document={document} />
        {isAttached ? (
          <Press look="quiet" label={words.documents.takeOffLabel(name)} onPress={() => void takeOff()}>
            {words.documents.takeOff}
          </Press>
        ) : null}
      </span>
    </li>
  );
}

/** The documents of a record: attached, or read and speaking of it. Each opens as text alone, or is saved as it came. */
export function Documents({ story }: { readonly story: Story }) {
  const [open, setOpen] = useState<StoryDocument | null>(null);
  const { documents } = story;
  const subject = story.record.id;
  return (
    <Chapter title={words.documents.title}>
      {documents.length === 0 ? <p className="document-none">{words.documents.none}</p> : null}
      <ul className="documents">
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} subject={subject} onOpen={() => setOpen(document)} />
        ))}
      </ul>
      <AttachResult subject={subject} />
      <div className="document-add">
        <AttachFiles subject={subject} />
      </div>
      {open === null ? null : (
        <DocumentSheet id={open.id} name={open.name} below={instantDayText(open.at)} onClose={() => setOpen(null)} />
      )}
    </Chapter>
  );
}
