import { useState } from 'react';
import type { DataRequestItem, RequestEvent } from '../../../shared/model/index.ts';
import { language as windowLanguage, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import type { LetterKind } from '../../state/dialogs.ts';
import { offerFile } from '../../state/offer-file.ts';
import { type Step, step } from '../../state/recording.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { useEntry } from '../../state/use-entry.ts';
import { Choice } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { Printed } from '../../ui/printed.tsx';
import { Problem } from '../../ui/problem.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { EntrySheet } from '../entering/index.ts';
import { emlOf, type MailDraft, mailtoOf } from './mail-draft.ts';
import { useSender } from './sender.ts';
import './letter-sheet.css';

const page = words.dataPage;
const languages = (['en', 'de'] as const).map((value) => ({ value, text: words.settingsPage.languages[value] }));
const eventOf = { request: 'sent', reminder: 'reminded', complaint: 'complained' } as const satisfies Record<
  LetterKind,
  RequestEvent
>;

/** The letter as it was sent, kept with its request. */
function keepLetter(request: string, name: string, { to, subject, body }: MailDraft): Step {
  return async (before) => {
    const text = `${to === null ? '' : `${to}\n`}${subject}\n\n${body}`;
    const files = [{ name, bytes: new TextEncoder().encode(text) }];
    const answer = await call('documents.attach', { subject: request, files });
    if (!answer.ok) return answer;
    const [failed] = answer.value.failed;
    if (failed !== undefined) return { ok: false, error: { ...failed, details: {} } };
    const transaction = answer.value.transaction ?? before[0]?.transaction ?? '';
    return { ok: true, value: { subject: { id: request, name }, transaction } };
  };
}

export interface LetterSheetProps {
  readonly request: DataRequestItem;
  readonly kind: LetterKind;
  readonly onClose: () => void;
}

/** A letter to be read over, changed, and taken to where it is sent from; then the person says that it was sent. */
export function LetterSheet({ request, kind, onClose }: LetterSheetProps) {
  const { name: sender, setName } = useSender();
  const [language, setLanguage] = useState<typeof windowLanguage>(windowLanguage);
  const [edited, setEdited] = useState<Pick<MailDraft, 'subject' | 'body'> | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const entry = useEntry({});
  const person = sender.trim();
  const { value, failure } = useOwnAnswer('request.letter', {
    request: request.id,
    kind,
    language,
    ...(person === '' ? {} : { person }),
  });
  const draft: MailDraft = { to: value?.to ?? null, subject: '', body: '', ...value, ...edited };
  const { subject, body } = draft;
  const mailto = mailtoOf(draft);
  const fileName = `${page.fileName[kind]} ${request.party.name}`.replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ');
  const canBeSent = kind !== 'request' || request.state === 'draft';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}`);
      setCopied(page.copied);
    } catch (cause) {
      console.error(cause);
      setCopied(page.notCopied);
    }
  };
  const save = async () => {
    if (!canBeSent) return onClose();
    const event = eventOf[kind];
    const recorded = await entry.submit({
      errors: {},
      sentence: page.told(words.requestEvent[event], request.party.name),
      steps: () => [
        step('request.record', { request: request.id, event, language: windowLanguage }),
        keepLetter(request.id, `${fileName}.txt`, draft),
      ],
    });
    if (recorded !== null) onClose();
  };
  return (
    <EntrySheet
      title={page.letterTitle[kind]}
      below={`${words.dataRight[request.right]} · ${request.party.name}`}
      onClose={onClose}
      entry={entry}
      done={canBeSent ? page.isSent[kind] : words.recording.close}
      {...(canBeSent ? { note: page.isSentMore } : {})}
      onSubmit={save}
    >
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failure.message} />}
      <div className="sheet-row">
        <Choice label={page.language} options={languages} value={language} onChange={setLanguage} isNamed />
        <TextInput label={page.yourName} value={sender} onChange={setName} isFirst />
      </div>
      <TextInput label={page.subject} value={subject} onChange={(text) => setEdited({ subject: text, body })} />
      <TextInput
        label={page.body}
        className="letter-body"
        value={body}
        onChange={(text) => setEdited({ subject, body: text })}
        isLong
      />
      <div className="letter-ways">
        <Press onPress={() => void copy()}>{page.copy}</Press>
        {mailto === null ? null : (
          <a className="press press-plain letter-mail" href={mailto} target="_blank" rel="noreferrer">
            {page.mail}
          </a>
        )}
        <Press onPress={() => offerFile(`${fileName}.eml`, emlOf(draft))}>{page.saveMail}</Press>
        <Press onPress={() => offerFile(`${fileName}.txt`, `${subject}\n\n${body}`)}>{page.saveText}</Press>
        <Press onPress={() => window.print()}>{page.print}</Press>
        {edited === null ? null : <Press onPress={() => setEdited(null)}>{page.again}</Press>}
      </div>
      <p className="entry-hint" role="status">
        {copied ??
          [
            mailto === null ? page.tooLong : null,
            value !== null && value.to === null && kind !== 'complaint' ? page.noAddress : null,
          ]
            .filter((part) => part !== null)
            .join(' ')}
      </p>
      <Printed className="letter-print">
        <p className="letter-print-subject">{subject}</p>
        {body}
      </Printed>
    </EntrySheet>
  );
}
