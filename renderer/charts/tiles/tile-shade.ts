const STEPS = 5;

/** Step 0 is a province without a value. */
export const shadeClass: readonly string[] = [
  'border-line-strong border-dashed text-muted',
  'border-transparent bg-nila-1 text-ink',
  'border-transparent bg-nila-2 text-ink',
  'border-transparent bg-nila-3 text-on-nila-3',
  'border-transparent bg-nila-4 text-on-accent',
  'border-transparent bg-nila-5 text-on-accent',
];

/** By the square root of the share of the most: Java would leave every other island pale otherwise. */
export function shadeOf(value: number | undefined, most: number): number {
  if (value === undefined || most === 0) return 0;
  return Math.min(STEPS, Math.max(1, Math.ceil(STEPS * Math.sqrt(Math.max(0, value) / most))));
}

/** Where a step begins. */
export function stepFrom(step: number, most: number): number {
  return most * ((step - 1) / STEPS) ** 2;
}
