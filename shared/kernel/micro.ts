/** Quantities and unit prices are kept in millionths. */
export const MICRO = 1_000_000;
const MICRO_DECIMALS = 6;

/**
 * Millionths of a quantity or a unit price, to the nearest: the central keeps some of them as binary floats.
 * Null where the value leaves the safe integers. Never for money: see minorOfDecimal.
 */
export function microOfDecimal(value: number): number | null {
  const micro = Math.round(value * MICRO);
  return Number.isSafeInteger(micro) ? micro + 0 : null;
}

/** Whole minor units of a price that may be finer than its currency: what is left of it is not shown. */
export function minorOfMicro(micro: number, decimals: number): number {
  return Math.trunc(micro / 10 ** (MICRO_DECIMALS - decimals));
}
