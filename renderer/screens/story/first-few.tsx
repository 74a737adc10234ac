import { type ReactNode, useState } from 'react';
import { words } from '../../language/index.ts';
import { Press } from '../../ui/press.tsx';

export interface FirstFewProps<T> {
  readonly all: readonly T[];
  /** So many are shown at first. */
  readonly atMost: number;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first few of many, and all of them on demand, so that a long list does not bury what comes below it. */
export function FirstFew<T>({ all, atMost, children }: FirstFewProps<T>) {
  const [isWhole, setWhole] = useState(false);
  const isFolded = !isWhole && all.length > atMost;
  return (
    <>
      {children(isFolded ? all.slice(0, atMost) : all)}
      {isFolded ? (
        <Press look="quiet" onPress={() => setWhole(true)}>
          {words.story.showAll(all.length)}
        </Press>
      ) : null}
    </>
  );
}
