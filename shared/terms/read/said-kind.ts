const saidType = /^\s*\{[^]*?"@type"\s*:\s*"(Answer|Agreement|Offer)"/;

/** A larger file is not taken for one of terms. In bytes; what is checked has its own, stricter limit. */
export const largestTermsFile = 4 * 1024 * 1024;

/** Which file of terms a text says it is; null of any other. Whether it is one, `verifyFile` finds out. */
export const saidKind = (text: string): 'offer' | 'answer' | 'agreement' | null => {
  switch (saidType.exec(text)?.[1]) {
    case 'Offer':
      return 'offer';
    case 'Answer':
      return 'answer';
    case 'Agreement':
      return 'agreement';
    default:
      return null;
  }
};
