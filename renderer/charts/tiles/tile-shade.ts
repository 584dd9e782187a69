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

/**
 * The least value of each step, as it is written; values are whole. Nothing where no whole value falls into a step,
 * or none that is written otherwise than that of the next.
 */
export function legendOf(most: number, format: (value: number) => string): (string | null)[] {
  const starts = Array.from({ length: STEPS }, (_, step) =>
    step === 0 ? '0' : format(Math.floor(most * (step / STEPS) ** 2) + 1),
  );
  return starts.map((start, step) => (start === starts[step + 1] ? null : start));
}
