const MICRO = 1_000_000;

/**
 * Millionths of a quantity or a unit price, to the nearest: the central keeps some of them as binary floats.
 * Null where the value leaves the safe integers. Never for money: see minorOfDecimal.
 */
export function microOfDecimal(value: number): number | null {
  const micro = Math.round(value * MICRO);
  return Number.isSafeInteger(micro) ? micro + 0 : null;
}
