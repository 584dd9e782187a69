import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { previewReport, writeReport } from '../../main/reports/reports.service.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { ReportTable } from '../../shared/contract/reports.contract.ts';
import { aReplica, asOf, clock, IDR, type RawRow, type RawRows, USD, YEN } from './raw-replica.ts';

const october = { id: 'monthly-sales', period: '2026-10' };

/** Two vendors, two categories, one order of both, one return, one dollar order. */
const market: RawRows = {
  central_partner: [
    { id: 1, name: 'Batik Ayu' },
    { id: 2, name: 'Kopi Gayo' },
    { id: 90, name: 'Pembeli' },
  ],
  central_category: [
    { id: 1, name: 'Batik', full_name: 'Semua / Batik' },
    { id: 2, name: 'Kopi', full_name: 'Semua / Kopi' },
  ],
  central_product: [
    { id: 1, category_id: 1, vendor_id: 1 },
    { id: 2, category_id: 2, vendor_id: null },
    { id: 3, category_id: null, vendor_id: null },
  ],
  central_supplier: [{ id: 1, product_id: 2, partner_id: 2 }],
  central_variant: [1, 2, 3].map((id) => ({ id, product_id: id })),
  central_order: [
    { id: 1, state: 'sale', ordered_day: '2026-10-01', currency_id: IDR },
    { id: 2, state: 'sale', ordered_day: '2026-10-31', currency_id: IDR },
    { id: 3, state: 'draft', ordered_day: '2026-10-15', currency_id: IDR },
    { id: 4, state: 'sale', ordered_day: '2026-11-01', currency_id: IDR },
    { id: 5, state: 'sale', ordered_day: '2026-10-15', currency_id: YEN },
  ],
  central_order_line: [
    aLine(1, { order_id: 1, variant_id: 1, sold: [100_000_00, 111_000_00] }),
    aLine(2, { order_id: 1, variant_id: 2, sold: [50_000_00, 50_000_00] }),
    aLine(3, { order_id: 2, variant_id: 3, sold: [7_000_00, 7_000_00] }),
    aLine(4, { order_id: 3, variant_id: 1, sold: [900_00, 900_00] }),
    aLine(5, { order_id: 4, variant_id: 1, sold: [800_00, 800_00] }),
    aLine(6, { order_id: 5, variant_id: 1, sold: [1500, 1650], currency_id: YEN }),
    { ...aLine(7, { order_id: 2, variant_id: 1, sold: [18_000_00, 18_000_00] }), is_delivery: 1 },
  ],
  central_invoice: [
    { id: 1, kind: 'out_refund', state: 'posted', invoice_on: '2026-10-20', currency_id: IDR },
    { id: 2, kind: 'out_refund', state: 'draft', invoice_on: '2026-10-20', currency_id: IDR },
  ],
  central_invoice_line: [
    {
      id: 1,
      invoice_id: 1,
      variant_id: 2,
      subtotal_minor: 60_000_00,
      total_minor: 60_000_00,
      currency_id: IDR,
    },
    {
      id: 2,
      invoice_id: 2,
      variant_id: 1,
      subtotal_minor: 5_00,
      total_minor: 5_00,
      currency_id: IDR,
    },
  ],
};

function aLine(
  id: number,
  line: { order_id: number; variant_id: number; sold: [number, number]; currency_id?: number },
): RawRow {
  const { order_id, variant_id, sold, currency_id = IDR } = line;
  const [subtotal_minor, total_minor] = sold;
  return {
    id,
    order_id,
    variant_id,
    currency_id,
    subtotal_minor,
    total_minor,
    tax_minor: total_minor - subtotal_minor,
  };
}

function tableOf(tables: ReportTable[], english: string): ReportTable {
  const found = tables.find(({ title }) => title.en === english);
  if (found === undefined) throw new Error(`No table ${english}`);
  return found;
}

test('the month by vendor, by category and by both, unknown ones named as unknown', () => {
  const { db } = aReplica(market);
  const { tables, ...rest } = previewReport(db, october);
  expect(rest).toMatchObject({ ...october, asOf, currency: 'IDR', decimals: 2 });

  const vendors = tableOf(tables, 'By vendor');
  expect(vendors.columns.map(({ id }) => id)).toEqual([
    'vendor',
    'vendor_id',
    'orders',
    'gross',
    'sales',
    'refunds',
    'net',
    'commission_base',
  ]);
  expect(vendors.columns[0]?.unknown).toEqual({
    id: 'Penjual tidak diketahui',
    en: 'Unknown vendor',
  });
  expect(vendors.rows).toEqual([
    ['Batik Ayu', '1', 1, 111_000_00, 100_000_00, 0, 100_000_00, 100_000_00],
    ['Kopi Gayo', '2', 1, 50_000_00, 50_000_00, 60_000_00, -10_000_00, -10_000_00],
    [null, null, 1, 7_000_00, 7_000_00, 0, 7_000_00, 7_000_00],
  ]);
  const totals = [168_000_00, 157_000_00, 60_000_00, 97_000_00, 97_000_00];
  expect(vendors.totals).toEqual([null, null, null, ...totals]);

  const categories = tableOf(tables, 'By category');
  expect(categories.rows.map(([name]) => name)).toEqual(['Semua / Batik', 'Semua / Kopi', null]);
  expect(categories.totals).toEqual([null, null, ...totals]);
  expect(tableOf(tables, 'By vendor and category').totals.slice(4)).toEqual(totals);
  expect(tableOf(tables, 'Summary').rows).toEqual([['2026-10', 2, ...totals]]);
});

test('another currency stands apart, in its own decimals, and is in no total', () => {
  const { db } = aReplica(market);
  const others = tableOf(previewReport(db, october).tables, 'Other currencies');
  expect(others.rows).toEqual([['JPY', 1, '1650', '1500', '0']]);
  expect(others.totals).toEqual([null, null, null, null, null]);
});

test('a month without a sale has empty tables and zero totals', () => {
  const { db } = aReplica(market);
  const { tables } = previewReport(db, { ...october, period: '2020-02' });
  expect(tables.map(({ rows }) => rows)).toEqual([[], [], [], []]);
  expect(tableOf(tables, 'By vendor').totals).toEqual([null, null, null, 0, 0, 0, 0, 0]);
});

test('a report that does not exist is refused with the ones that do', () => {
  const { db, folders } = aReplica({});
  const missing = () => previewReport(db, { ...october, id: 'constructor' });
  expect(missing).toThrow(
    new Refusal('report.unknown', {
      id: 'constructor',
      choices: 'monthly-sales, annual-compliance',
    }),
  );
  expect(() =>
    writeReport(
      db,
      { ...october, id: '../x', formats: ['csv'] },
      { folders, clock, language: 'id' },
    ),
  ).toThrow(Refusal);
});

test('before the first sync the report is empty and says so', () => {
  const { db } = aReplica({ connection: [], sync_cursor: [] });
  const preview = previewReport(db, october);
  expect(preview.asOf).toBeNull();
  expect(preview.tables.every(({ rows }) => rows.length === 0)).toBe(true);
});

const maybe = (max: number) => fc.option(fc.integer({ min: 1, max }));
const days = fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-17', '2026-10-31', '2026-11-01');
const minor = fc.integer({ min: -5_000_000_00, max: 90_000_000_00 });
const flag = fc.integer({ min: 0, max: 9 }).map((value) => (value === 0 ? 1 : 0));
const listOf = <T>(row: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(row, { maxLength, size: 'max' })
    .map((rows) => rows.map((one, index) => ({ id: index + 1, ...one })));

const anyMarket = fc.record({
  products: listOf(fc.record({ category_id: maybe(3), vendor_id: maybe(4) }), 8),
  suppliers: listOf(
    fc.record({
      product_id: maybe(8),
      partner_id: fc.integer({ min: 1, max: 4 }),
      sequence: maybe(3),
    }),
    6,
  ),
  orders: listOf(
    fc.record({
      state: fc.constantFrom('sale', 'sale', 'sale', 'cancel', 'draft'),
      ordered_day: days,
    }),
    12,
  ),
  lines: listOf(
    fc.record({
      order_id: fc.integer({ min: 1, max: 12 }),
      variant_id: maybe(8),
      vendor_id: maybe(4),
      display_kind: fc.constantFrom(null, null, null, 'line_section'),
      is_delivery: flag,
      is_down_payment: flag,
      currency_id: fc.constantFrom(IDR, IDR, IDR, USD),
      subtotal_minor: minor,
      tax_minor: minor,
    }),
    40,
  ),
  invoices: listOf(
    fc.record({
      kind: fc.constantFrom('out_refund', 'out_refund', 'out_invoice'),
      state: fc.constantFrom('posted', 'posted', 'draft'),
      invoice_on: days,
    }),
    6,
  ),
  returned: listOf(
    fc.record({
      invoice_id: fc.integer({ min: 1, max: 6 }),
      variant_id: maybe(8),
      display_kind: fc.constantFrom('product', 'product', 'tax', 'payment_term'),
      currency_id: fc.constantFrom(IDR, IDR, USD),
      subtotal_minor: minor,
      order_line_id: maybe(40),
    }),
    14,
  ),
});
type Market = typeof anyMarket extends fc.Arbitrary<infer M> ? M : never;

function rowsOf(world: Market): RawRows {
  return {
    central_partner: [1, 2, 3, 4].map((id) => ({ id, name: `Penjual ${id}` })),
    central_category: [1, 2, 3].map((id) => ({ id, name: `K${id}`, full_name: `Kategori ${id}` })),
    central_product: world.products,
    central_variant: world.products.map(({ id }) => ({ id, product_id: id })),
    central_supplier: world.suppliers.map((row) => ({ ...row, sequence: row.sequence ?? 9 })),
    central_order: world.orders.map((row) => ({ ...row, currency_id: IDR })),
    central_order_line: world.lines.map((row) => ({
      ...row,
      total_minor: row.subtotal_minor + row.tax_minor,
    })),
    central_invoice: world.invoices.map((row) => ({ ...row, currency_id: IDR })),
    central_invoice_line: world.returned.map(({ order_line_id: _, ...row }) => ({
      ...row,
      total_minor: row.subtotal_minor,
    })),
    central_order_line_invoice_line: world.returned.flatMap(({ id, order_line_id }) =>
      order_line_id === null ? [] : [{ order_line_id, invoice_line_id: id }],
    ),
  };
}

/** The report once more, row by row, in another way than SQL. */
function byHand(
  world: Market,
): Map<string, { orders: Set<number>; gross: number; sales: number; refunds: number }> {
  const cells = new Map<
    string,
    { orders: Set<number>; gross: number; sales: number; refunds: number }
  >();
  const cell = (vendor: number | null, category: number | null) => {
    const key = `${vendor ?? ''}|${category ?? ''}`;
    const found = cells.get(key) ?? { orders: new Set(), gross: 0, sales: 0, refunds: 0 };
    cells.set(key, found);
    return found;
  };
  const seller = (product: number | null) => {
    const owner = world.products.find(({ id }) => id === product);
    if (owner === undefined) return { vendor: null, category: null };
    const [first] = world.suppliers
      .filter(({ product_id }) => product_id === owner.id)
      .sort((a, b) => (a.sequence ?? 9) - (b.sequence ?? 9) || a.id - b.id);
    return { vendor: owner.vendor_id ?? first?.partner_id ?? null, category: owner.category_id };
  };
  const inMonth = (day: string | undefined) => day?.startsWith('2026-10') ?? false;
  for (const line of world.lines) {
    const order = world.orders.find(({ id }) => id === line.order_id);
    if (order?.state !== 'sale' || !inMonth(order.ordered_day) || line.currency_id !== IDR)
      continue;
    if (line.display_kind !== null || line.is_delivery === 1 || line.is_down_payment === 1)
      continue;
    const { vendor, category } = seller(line.variant_id);
    const found = cell(line.vendor_id ?? vendor, category);
    found.orders.add(order.id);
    found.gross += line.subtotal_minor + line.tax_minor;
    found.sales += line.subtotal_minor;
  }
  for (const line of world.returned) {
    const note = world.invoices.find(({ id }) => id === line.invoice_id);
    if (note?.kind !== 'out_refund' || note.state !== 'posted' || !inMonth(note.invoice_on))
      continue;
    if (line.display_kind !== 'product' || line.currency_id !== IDR) continue;
    const sold = world.lines.find(({ id }) => id === line.order_line_id);
    if (sold?.is_delivery === 1 || sold?.is_down_payment === 1) continue;
    const { vendor, category } = seller(line.variant_id);
    cell(sold?.vendor_id ?? vendor, category).refunds += line.subtotal_minor;
  }
  return cells;
}

test('every figure equals a count by hand over the raw rows, and the metrics of the screens', () => {
  fc.assert(
    fc.property(anyMarket, (world) => {
      const { db } = aReplica(rowsOf(world));
      const { tables } = previewReport(db, october);
      const expected = byHand(world);
      const found = tableOf(tables, 'By vendor and category');
      const named = (name: unknown) => (name === null ? '' : String(name).replace(/\D/g, ''));
      const seen = new Map(
        found.rows.map(([vendor, , category, ...values]) => [
          `${named(vendor)}|${named(category)}`,
          values,
        ]),
      );
      expect(seen.size).toBe(found.rows.length);
      expect(Object.fromEntries(seen)).toEqual(
        Object.fromEntries(
          [...expected].map(([key, { orders, gross, sales, refunds }]) => [
            key,
            [orders.size, gross, sales, refunds, sales - refunds, sales - refunds],
          ]),
        ),
      );
      const distinct = new Set([...expected.values()].flatMap(({ orders }) => [...orders]));
      const [summary] = tableOf(tables, 'Summary').rows;
      expect(summary?.[1] ?? 0).toBe(distinct.size);
      const totals = found.totals.slice(4);
      expect(tableOf(tables, 'By vendor').totals.slice(3)).toEqual(totals);
      expect(tableOf(tables, 'By category').totals.slice(2)).toEqual(totals);
      expect(summary?.slice(2) ?? [0, 0, 0, 0, 0]).toEqual(totals);
      const asked = askMetrics(db, {
        metrics: ['orders', 'gmv', 'sales_before_tax', 'refunds', 'net_sales'],
        ...{ by: [], filters: {}, top: null, compare: 'none' },
        period: { from: '2026-10-01', to: '2026-10-31' },
      });
      expect(asked.totals.map((total) => total ?? 0)).toEqual([
        distinct.size,
        ...totals.slice(0, 4),
      ]);
      db.close();
    }),
    { numRuns: 40 },
  );
});
