import * as z from 'zod';
import { asOf, businessMonth, exportedFile, language } from './common.ts';
import { query, task } from './procedure.ts';

const bilingual = z.object({ id: z.string(), en: z.string() });

export const reportView = z.object({
  id: z.string(),
  name: bilingual,
  description: bilingual,
  formats: z.array(z.enum(['xlsx', 'csv'])),
});

export const reportInput = z.object({ id: z.string(), period: businessMonth });

/** Cells are text, or numbers in the column's unit: money in minor units, count as is. */
export const reportTable = z.object({
  title: bilingual,
  columns: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      unit: z.enum(['text', 'money', 'count']),
      /** What a null text cell means, such as an unknown vendor. */
      unknown: bilingual.optional(),
    }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** Same length as columns; null under text and under counts that do not add up. */
  totals: z.array(z.number().nullable()),
});
export type ReportTable = z.infer<typeof reportTable>;

export const reportPreview = z.object({
  id: z.string(),
  period: businessMonth,
  asOf,
  currency: z.string(),
  decimals: z.int(),
  tables: z.array(reportTable),
  definitions: z.array(z.object({ name: bilingual, definition: bilingual })),
});
export type ReportPreview = z.infer<typeof reportPreview>;

export const reportsContract = {
  list: query('report.run').output(z.array(reportView)),
  preview: query('report.run').input(reportInput).output(reportPreview),
  run: task('reports', 'report.run', 'exports')
    .input(reportInput.extend({ formats: z.array(z.enum(['xlsx', 'csv'])).min(1), language }))
    .output(z.object({ asOf, files: z.array(exportedFile) })),
};
