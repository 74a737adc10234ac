import type { DocumentNaming } from '../../../shared/contract/attach.ts';
import { words } from '../../language/index.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { Press } from '../../ui/press.tsx';

export interface Putting {
  readonly document: string;
  readonly order: DocumentNaming['named'][number];
}

/** Puts documents with their orders, as one step to the person. */
export async function put(sentence: string, all: readonly Putting[]): Promise<void> {
  const done = await record(
    sentence,
    all.map(({ document, order }) => step('documents.attachKept', { subject: order.id, document })),
  );
  if (!done.ok) tellFailure(done.error);
}

interface PutWithProps {
  readonly file: string;
  readonly naming: DocumentNaming;
  readonly onLeave?: () => void;
}

/** Puts a document with one of the orders that it names. */
export function PutWith({ file, naming: { document, named }, onLeave }: PutWithProps) {
  return (
    <>
      {named.map((order) => (
        <Press
          key={order.id}
          label={words.intake.putWithLabel(file, order.name, order.vendor)}
          onPress={() => {
            onLeave?.();
            void put(words.intake.putWithDone(file, order.name), [{ document, order }]);
          }}
        >
          {words.intake.putWith(order.name, order.vendor)}
        </Press>
      ))}
    </>
  );
}
