const STEPS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** The next larger or smaller one; at the ends it stays. */
export function nextZoom(zoom: number, by: 1 | -1): number {
  const found =
    by === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return found ?? zoom;
}
