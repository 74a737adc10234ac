import { useState } from 'react';
import type { ImportResult } from '../../../shared/api.ts';
import { type DocumentNaming, mostLookedThrough } from '../../../shared/contract/attach.ts';
import { words } from '../../language/index.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { useOwnAnswer, useOwnFixedAnswer } from '../../state/use-answer.ts';
import { hrefOf } from '../../state/route.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { DocumentSheet } from '../documents/index.ts';
import { isSwindle } from './swindle.ts';

type LeftOutFile = ImportResult['leftOut'][number];
type Named = DocumentNaming['named'][number];
interface Putting {
  readonly document: string;
  readonly order: Named;
}

/** A mail about several things, or one that is none, belongs to no order. */
const mayNameOrder = ({ reason }: LeftOutFile): boolean => reason === 'unrecognised' || reason === 'personal';

/** Puts documents with their orders, as one step to the person. */
async function put(sentence: string, all: readonly Putting[]): Promise<void> {
  const done = await record(
    sentence,
    all.map(({ document, order }) => step('documents.attachKept', { subject: order.id, document })),
  );
  if (!done.ok) tellFailure(done.error);
}

function NamedOrders({ file, naming }: { readonly file: string; readonly naming: DocumentNaming }) {
  const { document, named, attachedTo } = naming;
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
      {named.map((order) => (
        <Press
          key={order.id}
          label={words.intake.putWithLabel(file, order.name, order.vendor)}
          onPress={() => void put(words.intake.putWithDone(file, order.name), [{ document, order }])}
        >
          {words.intake.putWith(order.name, order.vendor)}
        </Press>
      ))}
    </span>
  );
}

interface AddOrderFromProps {
  readonly document: string;
  readonly name: string;
  readonly onLeave: () => void;
}

/** Leads from a mail that was not understood to the order that it tells of, with what its head says. */
function AddOrderFrom({ document, name, onLeave }: AddOrderFromProps) {
  const show = useDialogs((dialogs) => dialogs.show);
  const { value } = useOwnFixedAnswer('documents.text', { id: document });
  if (value === null || value.mail === null) return null;
  const { sender, on } = value.mail;
  return (
    <Press
      onPress={() => {
        onLeave();
        show({ dialog: 'addOrder', vendor: sender ?? '', mail: { document, name, on } });
      }}
    >
      {words.intake.addOrderFrom}
    </Press>
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
            <AddOrderFrom document={open.document} name={open.file} onLeave={() => setOpen(null)} />
          ) : null}
        </DocumentSheet>
      )}
    </>
  );
}
