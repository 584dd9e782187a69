import * as z from 'zod';
import { centralId } from '../../../../shared/contract/common.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';

export const amountViews = ['vendor', 'category', 'region', 'lines'] as const;
export type AmountView = (typeof amountViews)[number];
export type SummaryBy = Exclude<AmountView, 'lines'>;

export const summarySorts = [
  ...(['name', 'lines', 'base', 'frozen', 'reversed', 'provisional', 'tax', 'gaps'] as const),
] as const;
export type SummarySort = (typeof summarySorts)[number];

export const lineStates = ['all', 'frozen', 'open'] as const;

/** What the address of this screen remembers; the period stands in it too (use-period.ts). */
export const amountsUrl = z.object({
  /** Null: the first that this desk has. */
  view: z.enum(amountViews).nullable().default(null),
  vendor: centralId.nullable().default(null),
  /** 0: of none. */
  category: z.int().min(0).nullable().default(null),
  region: z.int().min(0).nullable().default(null),
  search: z.string().default(''),
  /** Of the sums. */
  sort: z.enum(summarySorts).default('base'),
  descending: z.boolean().default(true),
  /** Of the lines. */
  state: z.enum(lineStates).default('all'),
  newest: z.boolean().default(true),
  open: centralId.nullable().default(null),
  full: z.boolean().default(false),
});
export type AmountsUrl = z.output<typeof amountsUrl>;
export type ChangeAmountsUrl = (next: Partial<AmountsUrl>, how?: { replace: boolean }) => void;

export const noAmountFilters = {
  ...{ vendor: null, category: null, region: null, search: '', state: 'all' },
} as const satisfies Partial<AmountsUrl>;

export function filterOf({ vendor, category, region }: AmountsUrl, period: Period) {
  return { period, vendorId: vendor, categoryId: category, provinceId: region };
}
