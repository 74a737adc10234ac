import { useMemo } from 'react';
import type { Agreement, Answer, Offer } from '../../../shared/terms/index.ts';
import { useOwnFixedAnswer } from '../../state/use-answer.ts';

function useFile(document: string): unknown {
  const { value } = useOwnFixedAnswer('documents.bytes', { id: document });
  return useMemo(
    () => (value === null ? null : (JSON.parse(new TextDecoder().decode(value.bytes)) as unknown)),
    [value],
  );
}

// Files of terms are kept only once they are verified, so they are what their place says. Null until they are here.
export const useOfferFile = (document: string): Offer | null => useFile(document) as Offer | null;
export const useAnswerFile = (document: string): Answer | Agreement | null =>
  useFile(document) as Answer | Agreement | null;
export const useAgreementFile = (document: string): Agreement | null => useFile(document) as Agreement | null;
