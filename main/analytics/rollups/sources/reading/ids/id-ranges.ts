/** Rows of so few ids that nobody asked for are read sooner than the next range is found. */
const GAP = 2;

/** Ids as JSON, each range from its first to its last: most follow one another. There may be some in between. */
export function rangesOf(ids: Float64Array): string {
  const sorted = isRising(ids) ? ids : ids.slice().sort();
  const ranges: string[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to + 1 < sorted.length && (sorted[to + 1] ?? 0) - (sorted[to] ?? 0) <= GAP + 1) to += 1;
    ranges.push(`[${sorted[from]},${sorted[to]}]`);
    from = to + 1;
  }
  return `[${ranges.join(',')}]`;
}

function isRising(ids: Float64Array): boolean {
  for (let at = 1; at < ids.length; at += 1) if ((ids[at] ?? 0) < (ids[at - 1] ?? 0)) return false;
  return true;
}
