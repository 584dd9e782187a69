import type { Format } from '../ui/text/use-format.ts';

/** `10%`, `6,5%`, `0,125%`: as many decimals as the rate has. */
export function percentText(format: Format, ppm: number): string {
  const digits = [0, 1, 2, 3].find((count) => ppm % 10 ** (4 - count) === 0) ?? 4;
  return format.ratio(ppm, digits);
}
