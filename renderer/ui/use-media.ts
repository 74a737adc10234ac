import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes. It is known before anything is drawn, unlike an element's width. */
export function useMedia(query: string): boolean {
  const follow = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => window.matchMedia(query).matches);
}
