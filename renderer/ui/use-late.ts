import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for `afterMilliseconds`: what is quicker than that shows no sign of waiting. */
export function useLate(waiting: boolean, afterMilliseconds = 100): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), afterMilliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting, afterMilliseconds]);
  return waiting && late;
}
