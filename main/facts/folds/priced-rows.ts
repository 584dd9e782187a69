import type { StateCommissionLineTable } from '../../db/tables/frozen.table.ts';
import type { Column } from '../streams/number-columns.ts';
import type { LinesPriced } from '../streams/pricing.stream.ts';

/** What one chunk says of a line and charge; the fold adds where it stands. */
export type FrozenRow = Omit<StateCommissionLineTable, 'month' | 'chunk' | 'day'>;

type LineColumns = Omit<FrozenRow, 'charge' | 'rule' | 'base' | 'amount' | 'tax_base' | 'tax'>;

const NOT_REFUNDED = { refund: null, refunded_minor: null, share: null, kept: null, bearer: null };

const cell = (column: Column | undefined, row: number): number =>
  typeof column === 'number' ? column : (column?.[row] ?? 0);

/** Where places and ids are steps, the sums of what came before. */
function summed(steps: Column | undefined, length: number): number[] {
  let sum = 0;
  return Array.from({ length }, (_, row) => {
    sum += cell(steps, row);
    return sum;
  });
}

export function* pricedRows(data: LinesPriced): Generator<FrozenRow> {
  const lines = lineColumns(data);
  for (const { charge, step, rule, base, amount, taxBase, tax } of data.prices) {
    for (const [row, place] of summed(step, step.length).entries()) {
      const line = lines[place - 1];
      if (line === undefined) continue;
      yield {
        ...line,
        charge,
        rule: data.rules[cell(rule, row)] ?? '',
        base: cell(base, row),
        amount: cell(amount, row),
        tax_base: cell(taxBase, row),
        tax: cell(tax, row),
      };
    }
  }
}

function lineColumns(data: LinesPriced): LineColumns[] {
  const { lines, orders, days, methods, paths, tiers } = data;
  const orderIds = summed(orders.step, orders.step.length);
  const rows = lines.step.length;
  const ids = summed(lines.step, rows);
  const ordered = summed(lines.order, rows);
  const categories = paths.map((path) => ({ id: path[0] ?? null, path: path.join(',') }));
  return ids.map((line_id, row) => {
    const order = (ordered[row] ?? 0) - 1;
    const category = categories[cell(lines.path, row)];
    return {
      line_id,
      seq: 0,
      order_id: orderIds[order] ?? 0,
      order_day: days[cell(orders.day, order)] ?? '',
      vendor_id: cell(lines.vendor, row),
      product_id: cell(lines.product, row) || null,
      category_id: category?.id ?? null,
      category_path: category?.path ?? '',
      province_id: cell(orders.province, order) || null,
      payment_method: methods[cell(orders.method, order)] ?? null,
      tier: tiers[cell(lines.tier, row)] ?? null,
      quantity_micro: cell(lines.quantity, row),
      gross_minor: cell(lines.gross, row),
      discount_minor: cell(lines.discount, row),
      shipping: cell(lines.shipping, row),
      gmv_before: cell(lines.gmv, row),
      ordinal: cell(lines.ordinal, row),
      ...NOT_REFUNDED,
    };
  });
}

export function* reversalRows({ reversals }: LinesPriced): Generator<FrozenRow> {
  for (const one of reversals) {
    yield {
      line_id: one.line,
      charge: one.charge,
      seq: one.seq,
      order_id: one.order,
      order_day: one.orderDay,
      vendor_id: one.vendor,
      product_id: one.product,
      category_id: one.path[0] ?? null,
      category_path: one.path.join(','),
      province_id: one.province,
      payment_method: null,
      tier: null,
      rule: one.rule,
      quantity_micro: 0,
      gross_minor: one.refundable,
      discount_minor: 0,
      shipping: 0,
      gmv_before: 0,
      ordinal: 0,
      base: 0,
      amount: one.amount,
      tax_base: 0,
      tax: one.tax,
      refund: one.refund,
      refunded_minor: one.refunded,
      share: one.share,
      kept: one.kept ? 1 : 0,
      bearer: one.bearer,
    };
  }
}
