/** Ends an exhaustive switch: the compiler rejects a case that is left out, and so does a running program. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
