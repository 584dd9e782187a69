import * as z from 'zod';
import { charge } from './commission-rule.ts';
import { asOf, businessDay, centralId, exportedFile, language, period } from './common.ts';
import { exporting, task } from './procedure.ts';

const named = z.object({ id: centralId, name: z.string() });

/** Whole rupiah. Amounts are fees without PPN, tax their PPN, withheld PPh 22. */
const side = z.object({ amount: z.int(), tax: z.int(), withheld: z.int(), gaps: z.int() });
const sums = z.object({
  lines: z.int(),
  base: z.int(),
  old: side,
  new: side,
  /** Lines that another rule decides, and lines that come to another amount, tax or withholding. */
  winnerChanged: z.int(),
  differing: z.int(),
});
export type SimulatedSums = z.infer<typeof sums>;

const simulatedRow = sums.extend({ of: named.nullable() });
export type SimulatedRow = z.infer<typeof simulatedRow>;

const rule = z.object({ version: z.string(), name: z.string() });

const simulatedLine = z.object({
  id: centralId,
  order: named,
  day: businessDay,
  vendor: named.nullable(),
  product: named.nullable(),
  charge,
  base: z.int(),
  /** Null: no rule, a gap. */
  oldRule: rule.nullable(),
  newRule: rule.nullable(),
  oldAmount: z.int(),
  newAmount: z.int(),
});
export type SimulatedLine = z.infer<typeof simulatedLine>;

const simulated = z.object({
  id: z.uuid(),
  asOf,
  title: z.string(),
  period,
  asIf: businessDay.nullable(),
  /** No rule was decided yet: the old side is Odoo's rows as they are. */
  fromCentral: z.boolean(),
  packs: z.object({ old: z.string(), new: z.string() }),
  /** What reads "belum dipastikan" somewhere in the period: PPN is left out of those days. */
  unsettled: z.array(z.string()),
  /**
   * Days on which the tax law changes while orders of the period may count: here a line is taxed by the day of its
   * order, by the close by the day on which it counts. None: both say the same.
   */
  taxTurns: z.array(businessDay),
  /** Goods lines without a vendor or in another currency. */
  unpriced: z.int(),
  total: sums,
  byVendor: z.array(simulatedRow),
  byCategory: z.array(simulatedRow),
  byRegion: z.array(simulatedRow),
});
export type Simulated = z.infer<typeof simulated>;

export const simulationTables = ['vendor', 'category', 'region', 'lines'] as const;
export type SimulationTable = (typeof simulationTables)[number];

export const commissionSimulateContract = {
  /**
   * What a draft (simulation-file.ts) would have made of a period, against the live set. By the days of the orders;
   * with `asIf`, as if the rules and taxes of that one day had held all the time, on both sides. Writes nothing:
   * the answer is kept in memory for `lines` and `export`, under the id that the caller gave it.
   */
  run: task('reports', 'commission.propose')
    .input(
      z.object({
        id: z.uuid(),
        draft: z.unknown(),
        period,
        asIf: businessDay.nullable().default(null),
      }),
    )
    .output(simulated),
  /** A tax pack against the one that counts, rules as they are. */
  impact: task('reports', 'commission.propose')
    .input(z.object({ id: z.uuid(), pack: z.unknown(), period }))
    .output(simulated),
  /** Of a simulation that ran: charges of lines with another winner, or of another amount; the largest change first. */
  lines: task('reports', 'commission.propose')
    .input(
      z.object({
        id: z.uuid(),
        which: z.enum(['winner', 'amount']).default('winner'),
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(simulatedLine) })),
  /** CSV holds one table, a workbook all of them. */
  export: exporting('commission.propose')
    .input(
      z.object({
        id: z.uuid(),
        format: z.enum(['csv', 'xlsx']),
        table: z.enum(simulationTables).default('lines'),
        language,
      }),
    )
    .output(exportedFile),
};
