import { useEffect, useState } from 'react';

/** Counts the seconds down to 0, from each new start. */
export function useWait(seconds: number, asked: number): number {
  const [left, setLeft] = useState({ from: seconds, asked, seconds });
  const isNew = left.from !== seconds || left.asked !== asked;
  const current = isNew ? { from: seconds, asked, seconds } : left;
  if (isNew) setLeft(current);
  useEffect(() => {
    if (current.seconds === 0) return;
    const tick = setTimeout(
      () => setLeft((now) => ({ ...now, seconds: Math.max(0, now.seconds - 1) })),
      1_000,
    );
    return () => clearTimeout(tick);
  }, [current.seconds]);
  return current.seconds;
}
