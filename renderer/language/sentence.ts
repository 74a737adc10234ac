/** A text as a sentence: with a full stop, where it does not end with one or the like already. */
export const asSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
