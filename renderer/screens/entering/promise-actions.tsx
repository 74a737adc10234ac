import type { ExpectationItem, OrderListItem } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press } from '../../ui/press.tsx';

export interface PromiseActionsProps {
  readonly expectation: ExpectationItem;
  /** Null where the promise stands in another record's story. */
  readonly order: OrderListItem | null;
}

/** What one may have to say of one promise: another date was named, or the verdict is not fair. */
export function PromiseActions({ expectation, order }: PromiseActionsProps) {
  const show = useDialogs((state) => state.show);
  const kind = words.kind[expectation.kind];
  return (
    <p className="promise-actions">
      {order === null || expectation.kind === 'reply' ? null : (
        <Press
          look="quiet"
          label={`${words.entering.newDateShort} ${kind}`}
          onPress={() => show({ dialog: 'addPromise', order, expectation })}
        >
          {words.entering.newDateShort}
        </Press>
      )}
      <Press
        look="quiet"
        label={`${words.entering.overruleShort} ${kind}`}
        onPress={() => show({ dialog: 'overrule', expectation })}
      >
        {words.entering.overruleShort}
      </Press>
    </p>
  );
}
