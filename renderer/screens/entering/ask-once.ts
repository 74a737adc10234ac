import { useState } from 'react';
import { words } from '../../language/index.ts';

/** Asks before something unlikely is recorded; who records it once more, for all that was asked, means it. */
export function useAskOnce(): (doubt: string | undefined) => string | undefined {
  const [asked, setAsked] = useState<string | undefined>();
  return (doubt) => {
    if (doubt === undefined || doubt === asked) return undefined;
    setAsked(doubt);
    return words.entering.doubt.again(doubt);
  };
}
