import { type Failure, type RefusalCode, type RefusalOf, failureOf } from '../../../shared/api.ts';

type UnreadableCode =
  'empty' | 'truncated' | 'unknown_format' | 'missing_columns' | 'bad_encoding' | 'too_large' | 'encrypted' | 'damaged';

/** A document that cannot be read. Its sentence names the file and what is wrong with it. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(...refusal: RefusalOf<UnreadableCode>) {
    const { code, message, details } = failureOf(refusal);
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** What is told of a document that cannot be read. */
export const toldOf = ({ code, message, details }: UnreadableDocument): Failure => ({ code, message, details });
