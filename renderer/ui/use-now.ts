import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time, renewed every minute, as an ISO instant. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
