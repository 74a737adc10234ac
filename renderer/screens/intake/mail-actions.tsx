import type { DocumentNaming } from '../../../shared/contract/attach.ts';
import type { OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { isAwaited } from '../../state/order-words.ts';
import { useOwnAnswer, useOwnFixedAnswer } from '../../state/use-answer.ts';
import { Press } from '../../ui/press.tsx';
import { PutWith } from './put-with.tsx';

interface MailActionsProps {
  readonly document: string;
  readonly file: string;
  /** The orders that it names; null while they are looked for. */
  readonly naming: DocumentNaming | null;
  readonly onLeave: () => void;
}

/** What can be said by a mail that was not understood: of the order that it names, else of one that is entered with it. */
export function MailActions({ document, file, naming, onLeave }: MailActionsProps) {
  const show = useDialogs((dialogs) => dialogs.show);
  const { value } = useOwnFixedAnswer('documents.text', { id: document });
  if (naming === null || value === null || value.mail === null) return null;
  const { sender, courier, on } = value.mail;
  const mail = { document, name: file, courier, on };
  const [order, ...others] = naming.attachedTo.length > 0 ? naming.attachedTo : naming.named;
  return (
    <>
      {naming.attachedTo.length > 0 ? null : <PutWith file={file} naming={naming} onLeave={onLeave} />}
      {order === undefined || others.length > 0 ? null : (
        <ArrivedBy
          order={order.id}
          onShow={(awaited) => {
            onLeave();
            show({ dialog: 'arrived', order: awaited, mail });
          }}
        />
      )}
      <Press
        onPress={() => {
          onLeave();
          // A courier writes of what others sold.
          show({ dialog: 'addOrder', vendor: courier === null ? (sender ?? '') : '', mail });
        }}
      >
        {words.intake.addOrderFrom}
      </Press>
    </>
  );
}

interface ArrivedByProps {
  readonly order: string;
  readonly onShow: (order: OrderListItem) => void;
}

/** Leads to saying that the order arrived, while it is awaited. */
function ArrivedBy({ order, onShow }: ArrivedByProps) {
  const { value: story } = useOwnAnswer('story.show', { ref: order });
  if (story === null || story.subject !== 'order' || !isAwaited(story.record)) return null;
  return <Press onPress={() => onShow(story.record)}>{words.intake.arrivedBy}</Press>;
}
