import * as z from 'zod';
import {
  closePlan,
  closeState,
  explainedLine,
  lineRow,
  summaryRow,
  sums,
} from './commission-line.ts';
import {
  asOf,
  businessDay,
  centralId,
  exportedFile,
  language,
  listWindow,
  period,
} from './common.ts';
import { command, exporting, query, task } from './procedure.ts';

/** By the business day of the order. */
const filter = {
  period,
  vendorId: centralId.nullable().default(null),
  /** With its descendants. 0: what has none. */
  categoryId: centralId.or(z.literal(0)).nullable().default(null),
  provinceId: centralId.or(z.literal(0)).nullable().default(null),
};

const by = z.enum(['vendor', 'category', 'region']).default('vendor');
const state = z.enum(['all', 'frozen', 'open']).default('all');

/** `taxSettled`: whether today's PPN on fees is decided; else what is not frozen is shown without. */
const known = { asOf, fromCentral: z.boolean(), taxSettled: z.boolean() };

const day = z.object({ day: businessDay });

export const commissionLinesContract = {
  summary: query('commission.view')
    .input(z.object({ ...filter, by }))
    .output(z.object({ ...known, rows: z.array(summaryRow) })),
  list: query('commission.view')
    .input(z.object({ ...listWindow, ...filter, state }))
    .output(z.object({ ...known, total: z.int(), rows: z.array(lineRow) })),
  /** What the filters can be set to, and the name of the vendor that one is set to. */
  filters: query('commission.view')
    .input(z.object({ vendorId: centralId.nullable().default(null) }))
    .output(
      z.object({
        ...known,
        vendor: z.string().nullable(),
        /** As a tree is read, `depth` from 0. */
        categories: z.array(z.object({ id: centralId, name: z.string(), depth: z.int() })),
        regions: z.array(z.object({ id: centralId, name: z.string() })),
      }),
    ),
  /** The sums by one of the three, or every line behind them. */
  export: exporting('commission.view')
    .input(
      z.object({
        ...filter,
        ...{ search: listWindow.search, state, language },
        table: z.enum(['vendor', 'category', 'region', 'lines']),
      }),
    )
    .output(exportedFile),
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
  verify: task('reports', 'commission.close')
    .input(z.object({ id: z.uuid() }))
    .output(
      z.object({
        rows: z.int(),
        differing: z.int(),
        first: z.array(z.object({ lineId: centralId, charge: z.string(), seq: z.int() })),
      }),
    ),
};
