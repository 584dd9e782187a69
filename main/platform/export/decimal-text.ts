import { assert } from '../../../shared/kernel/assert.ts';

/** Minor units as a plain decimal for machines: exact, without currency sign or grouping. */
export function decimalText(minor: number, decimals: number, point = '.'): string {
  assert(Number.isSafeInteger(minor), `Not a safe integer of minor units: ${minor}`);
  const digits = Math.abs(minor)
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const tail = decimals === 0 ? '' : `${point}${digits.slice(cut)}`;
  return `${minor < 0 ? '-' : ''}${digits.slice(0, cut)}${tail}`;
}
