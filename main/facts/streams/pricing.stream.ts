import * as z from 'zod';
import { businessDay } from '../../../shared/contract/common.ts';
import { factKind, type Stream } from './stream.ts';

/** Lines frozen at the daily close, a month to a stream, with what they were priced from. */
export const pricingStream: Stream = {
  name: 'pricing',
  pattern: /^pricing\/\d{4}-(0[1-9]|1[0-2])$/,
};

const column = z.array(z.int());

/**
 * One array for each column: line ids as steps from the one before, vendors and rules as places in their lists;
 * amounts in whole rupiah. Rows of one kind beside each other is what makes it small.
 */
export const linesPriced = factKind({
  kind: 'lines.priced',
  version: 1,
  authors: ['admin', 'finance'],
  data: z
    .strictObject({
      day: businessDay,
      vendors: column,
      rules: z.array(z.string()),
      lineStep: column,
      vendor: column,
      rule: column,
      base: column,
      ratePpm: column,
      commission: column,
    })
    .refine(({ lineStep, vendor, rule, base, ratePpm, commission }) =>
      [vendor, rule, base, ratePpm, commission].every(({ length }) => length === lineStep.length),
    ),
});
