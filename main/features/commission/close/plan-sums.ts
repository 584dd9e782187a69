import type { ToFreeze } from './chunk.ts';
import type { Plan } from './plan.ts';
import { WITHHOLDING } from './withholding.ts';

/** Fees alone: what is withheld for the tax office is none. */
export function sumsOf({ lines, reversals }: Plan) {
  let [amount, tax] = [0, 0];
  const add = (one: { charge: string; amount: number; tax: number }): void => {
    if (one.charge === WITHHOLDING) return;
    amount += one.amount;
    tax += one.tax;
  };
  for (const { charges } of lines) for (const one of charges) add(one);
  for (const one of reversals) add(one);
  return { lines: lines.length, amount, tax };
}

export function withheldIn(lines: readonly ToFreeze[]): number {
  const withheld = lines.flatMap(({ charges }) =>
    charges.filter(({ charge }) => charge === WITHHOLDING).map(({ amount }) => amount),
  );
  return withheld.reduce((sum, amount) => sum + amount, 0);
}
