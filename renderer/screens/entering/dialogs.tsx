import { assertNever } from '../../../shared/model/assert-never.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { AddOrder } from './add-order.tsx';
import { AddParcel } from './add-parcel.tsx';
import { AddPromise } from './add-promise.tsx';
import { Arrived, NeverCame, NotAsOrdered } from './outcome-sheets.tsx';
import { Overrule } from './overrule.tsx';

/** The sheet that is open, if any. */
export function Dialogs() {
  const { open, close } = useDialogs();
  if (open === null) return null;
  switch (open.dialog) {
    case 'addOrder':
      return <AddOrder onClose={close} />;
    case 'arrived':
      return <Arrived order={open.order} onClose={close} />;
    case 'neverCame':
      return <NeverCame order={open.order} onClose={close} />;
    case 'notAsOrdered':
      return <NotAsOrdered order={open.order} onClose={close} />;
    case 'addPromise':
      return <AddPromise order={open.order} expectation={open.expectation} onClose={close} />;
    case 'addParcel':
      return <AddParcel order={open.order} onClose={close} />;
    case 'overrule':
      return <Overrule expectation={open.expectation} onClose={close} />;
    default:
      return assertNever(open);
  }
}
