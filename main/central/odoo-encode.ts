import { instantToOdoo } from '../../shared/kernel/instant.ts';
import { MICRO } from '../../shared/kernel/micro.ts';
import type { Codec } from './odoo-values.ts';

/** A value as the replica keeps it; a boolean may also be its 0 or 1. */
export type PlainValue = string | number | boolean | null;

/**
 * The inverse of the codecs: what `write` wants. The nearest double to a decimal is sent as its shortest text, which
 * is that decimal again for every safe integer of millionths below 10^15.
 */
export function odooValueOf(codec: Codec, value: PlainValue, decimals = 2): PlainValue {
  if (value === null) return false;
  if (codec.name === 'boolean') return value === true || value === 1;
  if (typeof value !== 'number') return value;
  switch (codec.name) {
    case 'micro':
      return value / MICRO;
    case 'money':
    case 'computedMoney':
      return value / 10 ** decimals;
    case 'instant':
      return instantToOdoo(value);
    default:
      return value;
  }
}

/** What a cell of `load` wants: text, whatever the field. An empty one leaves a new record to its default. */
export function loadTextOf(codec: Codec, value: PlainValue, decimals = 2): string {
  if (value === null) return '';
  const sent = odooValueOf(codec, value, decimals);
  if (typeof sent === 'boolean') return sent ? 'True' : 'False';
  return String(sent);
}
