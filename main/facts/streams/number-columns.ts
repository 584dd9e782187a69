import * as z from 'zod';

/** Millions of numbers: looked at by hand, because a schema would take longer than pricing them. */
function isSteps(value: unknown): boolean {
  let at = 0;
  if (Array.isArray(value)) while (Number.isSafeInteger(value[at])) at += 1;
  return Array.isArray(value) && at === value.length;
}
const isColumn = (value: unknown): boolean => Number.isSafeInteger(value) || isSteps(value);

/** A number for each row, or one number that all of them have. */
export type Column = number | number[];
export const column = z.custom<Column>(isColumn);
/** From the row before: as many as there are rows. */
export const steps = z.custom<number[]>(isSteps);
