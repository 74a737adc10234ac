import { useState } from 'react';
import type { ImportResult } from '../../../shared/api.ts';
import { type DocumentNaming, mostLookedThrough } from '../../../shared/contract/attach.ts';
import { words } from '../../language/index.ts';
import { useOwnAnswer } from '../../state/use-answer.ts';
import { hrefOf } from '../../state/route.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { DocumentSheet } from '../documents/index.ts';
import { MailActions } from './mail-actions.tsx';
import { put, PutWith, type Putting } from './put-with.tsx';
import { isSwindle } from './swindle.ts';

type LeftOutFile = ImportResult['leftOut'][number];
/** A mail about several things, or one that is none, belongs to no order. */
const mayNameOrder = ({ reason }: LeftOutFile): boolean => reason === 'unrecognised' || reason === 'personal';

function NamedOrders({ file, naming }: { readonly file: string; readonly naming: DocumentNaming }) {
  const { attachedTo } = naming;
  if (attachedTo.length > 0)
    return (
      <span className="intake-named">
        {words.intake.isWith}{' '}
        {attachedTo.map(({ id, name, subject }) =>
          subject === 'order' ? (
            <a key={id} href={hrefOf({ screen: 'orders', ref: id })}>
              {name}
            </a>
          ) : (
            <span key={id}>{name}</span>
          ),
        )}
      </span>
    );
  return (
    <span className="intake-named">
      <PutWith file={file} naming={naming} />
    </span>
  );
}

interface LeftOutFilesProps extends Pick<ImportResult, 'leftOut'> {
  readonly isWhole: boolean;
}

/** Each file left out, what looks like a swindle first; those that name a known order are put with it. */
export function LeftOutFiles({ leftOut, isWhole }: LeftOutFilesProps) {
  const [open, setOpen] = useState<LeftOutFile | null>(null);
  const documents = leftOut.flatMap((file) => (mayNameOrder(file) ? (file.document ?? []) : []));
  const { value } = useOwnAnswer('documents.naming', { documents: documents.slice(0, mostLookedThrough) });
  const namings = new Map(value?.map((naming) => [naming.document, naming]));
  const sure = [...namings.values()].flatMap(({ document, named, attachedTo }): Putting[] => {
    const [order, ...others] = named;
    return order === undefined || others.length > 0 || attachedTo.length > 0 ? [] : [{ document, order }];
  });
  const files = [...leftOut.filter(isSwindle), ...leftOut.filter((file) => !isSwindle(file))];
  return (
    <>
      {sure.length < 2 ? null : (
        <p className="intake-all">
          <Press onPress={() => void put(words.intake.putAllDone(sure.length), sure)}>
            {words.intake.putAll(sure.length)}
          </Press>
        </p>
      )}
      <ul
        className={isWhole ? 'intake-failures' : 'intake-failures intake-boxed'}
        aria-label={words.intake.leftOut(leftOut.length)}
        // What scrolls must be reachable by keyboard.
        tabIndex={isWhole ? undefined : 0}
      >
        {keyed(files, ({ file }) => file).map(([key, one]) => {
          const { file, document, reason } = one;
          const naming = document === null ? undefined : namings.get(document);
          return (
            <li key={key} className="intake-failure">
              <span className="intake-file">
                {document === null || reason === 'empty' ? (
                  file
                ) : (
                  <Press look="quiet" label={words.documents.openLabel(file)} opensDialog onPress={() => setOpen(one)}>
                    {file}
                  </Press>
                )}
              </span>
              <span>
                {naming !== undefined && naming.attachedTo.length > 0 ? null : (
                  <span className={isSwindle(one) ? 'intake-swindle' : undefined}>{words.intake.because[reason]}</span>
                )}
                {naming === undefined ? null : <NamedOrders file={file} naming={naming} />}
              </span>
            </li>
          );
        })}
      </ul>
      {open === null || open.document === null ? null : (
        <DocumentSheet id={open.document} name={open.file} onClose={() => setOpen(null)}>
          {mayNameOrder(open) ? (
            <MailActions
              document={open.document}
              file={open.file}
              naming={namings.get(open.document) ?? null}
              onLeave={() => setOpen(null)}
            />
          ) : null}
        </DocumentSheet>
      )}
    </>
  );
}
