interface Place {
  current: number;
  count: number;
  /** Rows in sight, less one to keep the thread. */
  page: number;
}

/** The row that a key moves to; null where the key does not move. */
export function moveOf(key: string, { current, count, page }: Place): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    j: 1,
    ArrowUp: -1,
    k: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, current + step));
}
