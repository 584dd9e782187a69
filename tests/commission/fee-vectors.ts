/** A fee without PPN, what it is taxed on, and its PPN since 2025: domain.md 2.4. */
export const feeVectors = [
  [2_000, 1_833, 220],
  [1_250, 1_146, 138],
  [9_500, 8_708, 1_045],
  [12_345, 11_316, 1_358],
  [32, 29, 3],
  [77, 71, 9],
  [250, 229, 27],
] as const;
