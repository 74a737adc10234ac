import { type Failure, RefusalError, type RefusalOf } from '../../../shared/api.ts';

type UnreadableCode =
  'empty' | 'truncated' | 'unknown_format' | 'missing_columns' | 'bad_encoding' | 'too_large' | 'encrypted' | 'damaged';

/** A document that cannot be read. Its sentence names the file and what is wrong with it. */
export class UnreadableDocument extends RefusalError {
  override readonly name = 'UnreadableDocument';

  constructor(...refusal: RefusalOf<UnreadableCode>) {
    super(refusal);
  }
}

/** What is told of a document that cannot be read. */
export const toldOf = ({ code, message, details }: UnreadableDocument): Failure => ({ code, message, details });
