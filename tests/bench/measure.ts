import type { Size } from './market/market.ts';

/** What a bench measured: its ratio decides, the raw figures explain it. */
export interface Measured {
  ratio: number;
  /** What the ratio is of, in words. */
  against: string;
  [figure: string]: unknown;
}

export interface Bench {
  about: string;
  /** Rows unless the command line says otherwise. */
  rows: number;
  run(options: { runs: number; rows: number; size: Size }): Promise<Measured>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
