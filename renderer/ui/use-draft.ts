import { useState } from 'react';

/** What is typed over something that is kept; it begins anew, where it stands, when that is another. */
export function useDraft<T>(kept: T): readonly [draft: T, type: (draft: T) => void] {
  const key = JSON.stringify(kept);
  const [typed, setTyped] = useState({ key, draft: kept });
  // While drawing, so that what is over is never seen again, not even when the old value is kept once more.
  if (typed.key !== key) setTyped({ key, draft: kept });
  return [typed.key === key ? typed.draft : kept, (draft) => setTyped({ key, draft })];
}
