/** A sentence after a colon: quoted where it has a colon of its own. */
export const afterColon = (sentence: string, [open, close]: readonly [open: string, close: string]): string =>
  sentence.includes(': ') ? `${open}${sentence}${close}` : sentence;
