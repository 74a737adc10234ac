export type UnreadableCode =
  'empty' | 'truncated' | 'unknown_format' | 'missing_columns' | 'bad_encoding' | 'too_large' | 'encrypted' | 'damaged';

/** A document that cannot be read. The message is a sentence that names the file and what is wrong with it. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.code = code;
  }
}
