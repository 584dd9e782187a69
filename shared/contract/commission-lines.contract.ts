import * as z from 'zod';
import {
  closePlan,
  closeState,
  explainedLine,
  lineRow,
  summaryRow,
  sums,
} from './commission-line.ts';
import { asOf, businessDay, centralId, listWindow, period } from './common.ts';
import { command, query, task } from './procedure.ts';

/** By the business day of the order. */
const filter = {
  period,
  vendorId: centralId.nullable().default(null),
  /** With its descendants. */
  categoryId: centralId.nullable().default(null),
  provinceId: centralId.nullable().default(null),
};

const day = z.object({ day: businessDay });

export const commissionLinesContract = {
  summary: query('commission.view')
    .input(z.object({ ...filter, by: z.enum(['vendor', 'category', 'region']).default('vendor') }))
    .output(z.object({ asOf, fromCentral: z.boolean(), rows: z.array(summaryRow) })),
  list: query('commission.view')
    .input(
      z.object({
        ...listWindow,
        ...filter,
        state: z.enum(['all', 'frozen', 'open']).default('all'),
      }),
    )
    .output(z.object({ asOf, fromCentral: z.boolean(), total: z.int(), rows: z.array(lineRow) })),
  explain: query('commission.view')
    .input(z.object({ line: centralId }))
    .output(explainedLine),
  closeState: query('commission.close').output(closeState),
  closePlan: query('commission.close').input(day).output(closePlan),
  close: command('commission.close', 'facts', 'commissions')
    .input(day)
    .output(
      z.object({
        day: businessDay,
        uuid: z.string(),
        chunks: z.int(),
        ...sums,
        reversals: z.int(),
      }),
    ),
  /** Every frozen line again from what is stored with it: those that come to another rupiah. */
  verify: task('reports', 'commission.close').output(
    z.object({
      rows: z.int(),
      differing: z.int(),
      first: z.array(z.object({ lineId: centralId, charge: z.string(), seq: z.int() })),
    }),
  ),
};
