import * as z from 'zod';
import { scaled } from '../../../../shared/kernel/rate.ts';
import { type FeeTax, type PricedLine, priceOrder } from '../pricing/price.ts';
import type { Rule } from '../pricing/priced.ts';
import { shareOf, takenBack } from '../refunds/reversals.ts';
import type { FrozenLine } from './frozen.store.ts';
import { frozenCharge, frozenInputs } from './stored-inputs.ts';
import { WITHHOLDING } from './withholding.ts';

/** By what one chunk was priced: its tax, and the decimals of the currency. */
export interface PricedBy {
  decimals: number;
  tax: FeeTax & { pph22Ppm: number | null };
}

const storedTax = z.object({
  pkp: z.boolean(),
  ppnPpm: z.int(),
  dppNumerator: z.int(),
  dppDenominator: z.int(),
  rounding: z.enum(['half_up', 'floor']),
  pph22Ppm: z.int().nullable(),
  pack: z.string(),
});

export function pricedBy({ decimals, tax }: { decimals: number; tax: string }) {
  return { decimals, tax: storedTax.parse(JSON.parse(tax)) };
}

type Figure = 'base' | 'amount' | 'tax_base' | 'tax' | 'share';

export interface Difference {
  row: FrozenLine;
  figure: Figure | 'rule';
  recomputed: number;
}

export interface Stored {
  byOf(row: FrozenLine): PricedBy;
  ruleOf(version: string): Rule | null;
}

/** One order's rows again from what was stored with them: nothing where each comes to the same rupiah. */
export function recomputeOrder(rows: readonly FrozenLine[], stored: Stored): Difference[] {
  const before: FrozenLine[] = [];
  const found: Difference[] = [];
  for (const those of byChunk(rows)) {
    found.push(...recomputeChunk(those, before, stored));
    before.push(...those);
  }
  return [...found, ...recomputeReversals(rows)];
}

/** One chunk's lines of an order, priced again: those of the chunks before it were paid already. */
export function repriced(
  rows: readonly FrozenLine[],
  before: readonly FrozenLine[],
  { byOf, ruleOf }: Stored,
): PricedLine[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { decimals, tax } = byOf(first);
  const byKey = new Map(rows.map((row) => [`${row.line_id} ${row.charge}`, row]));
  const lines = [...frozenInputs(before, decimals), ...frozenInputs(rows, decimals)];
  return priceOrder(lines, {
    choose: (charge, { lineId }) => ruleOf(byKey.get(`${lineId} ${charge}`)?.rule ?? ''),
    tax,
    frozen: before.map(frozenCharge),
    withSteps: true,
  });
}

/** The prices of an order by the chunk that froze them, the earliest first. */
export function byChunk(rows: readonly FrozenLine[]): FrozenLine[][] {
  const prices = rows.filter(({ seq }) => seq === 0);
  const key = ({ month, chunk }: FrozenLine): string =>
    `${month} ${String(chunk).padStart(9, '0')}`;
  const chunks = [...Map.groupBy(prices, key)];
  return chunks.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, those]) => those);
}

function recomputeChunk(
  rows: readonly FrozenLine[],
  before: readonly FrozenLine[],
  stored: Stored,
): Difference[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { tax: law } = stored.byOf(first);
  const again = new Map<string, Partial<Record<Figure, number>>>();
  for (const { line, charges } of repriced(rows, before, stored)) {
    for (const { charge, rule, base, amount, taxBase, tax } of charges) {
      if (rule === null) continue;
      again.set(`${line.lineId} ${charge}`, { base, amount, tax_base: taxBase, tax });
    }
    const amount = scaled(line.base, [law.pph22Ppm ?? 0, 1_000_000]);
    again.set(`${line.lineId} ${WITHHOLDING}`, { base: line.base, amount, tax_base: 0, tax: 0 });
  }
  return rows.flatMap((row): Difference[] => {
    const figures = again.get(`${row.line_id} ${row.charge}`);
    if (figures === undefined) return [{ row, figure: 'rule', recomputed: 0 }];
    return differing(row, figures);
  });
}

function recomputeReversals(rows: readonly FrozenLine[]): Difference[] {
  const groups = Map.groupBy(rows, ({ line_id, charge }) => `${line_id} ${charge}`);
  return [...groups.values()].flatMap((group) => {
    const [price, ...taken] = group;
    if (price === undefined || price.seq !== 0) return [];
    let from = 0;
    return taken.flatMap((row) => {
      const range = { from, to: row.refunded_minor ?? 0, refundable: row.gross_minor };
      from = range.to;
      const share = shareOf(price.amount, range);
      const back = (amount: number): number => takenBack(amount, row.kept === 1);
      const tax = back(shareOf(price.tax, range));
      return differing(row, { share, amount: back(share), tax });
    });
  });
}

function differing(row: FrozenLine, figures: Partial<Record<Figure, number>>): Difference[] {
  const names: readonly Figure[] = ['base', 'amount', 'tax_base', 'tax', 'share'];
  return names.flatMap((figure) => {
    const recomputed = figures[figure];
    return recomputed === undefined || recomputed === row[figure]
      ? []
      : [{ row, figure, recomputed }];
  });
}
