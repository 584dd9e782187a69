/** Equal ones by key, so that the order never depends on chance. */
export function largestFirst(weights: ReadonlyMap<string, number>) {
  return (a: string, b: string): number => {
    const [heavy, light] = [weights.get(a) ?? 0, weights.get(b) ?? 0];
    return heavy === light ? (a < b ? -1 : 1) : light > heavy ? 1 : -1;
  };
}
