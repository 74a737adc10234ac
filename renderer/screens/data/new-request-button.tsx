import type { Reference } from '../../../shared/model/index.ts';
import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press } from '../../ui/press.tsx';

/** Begins a request to a company; null where the company is still to be named. */
export function NewRequestButton({ party }: { readonly party: Reference | null }) {
  const show = useDialogs((state) => state.show);
  return <Press onPress={() => show({ dialog: 'newRequest', party })}>{words.dataPage.newEllipsis}</Press>;
}
