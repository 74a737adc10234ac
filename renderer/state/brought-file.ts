/** A file the person brought, before it is read; a `File` of the browser is one. */
export interface BroughtFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}
