import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { carrier, company, provider } from '../../sandbox/base/ids.ts';
import type { Row, WorldOptions } from '../../sandbox/world/batch.ts';
import { generateWorld } from '../../sandbox/world/world.ts';
import { baseIds, countBy, many, number, references, rowsOf, text } from './world-rows.ts';

const options: WorldOptions = { seed: 1, size: 'small', asOf: '2026-11-23' };
const lastInstant = '2026-11-23 08:00:00';
const world = rowsOf(options);

function hashOf(changed: Partial<WorldOptions> = {}): string {
  const hash = createHash('sha256');
  for (const batch of generateWorld({ ...options, ...changed })) hash.update(JSON.stringify(batch));
  return hash.digest('hex');
}

function isOneOf(values: readonly unknown[], field: string): (row: Row) => boolean {
  return (row) => values.includes(row[field]);
}

test('the same options give the same bytes, another seed or day gives others', () => {
  const first = hashOf();
  expect(hashOf()).toBe(first);
  expect(hashOf({ seed: 2 })).not.toBe(first);
  expect(hashOf({ asOf: '2026-11-22' })).not.toBe(first);
});

test('batches stay small and ids are unique within a model', () => {
  for (const { model, rows } of generateWorld(options)) {
    expect(rows.length, model).toBeGreaterThan(0);
    expect(rows.length, model).toBeLessThanOrEqual(5_000);
  }
  for (const model of world.models()) {
    const seen = new Set(world.of(model).map((row) => row.id));
    expect(seen.size, model).toBe(world.of(model).length);
  }
});

test('every id that a row names exists', () => {
  const broken: string[] = [];
  for (const model of world.models()) {
    for (const [field, target] of Object.entries(references[model] ?? {})) {
      const known = new Set([...world.of(target).map((row) => row.id), ...baseIds(target)]);
      for (const row of world.of(model)) {
        const value = row[field] ?? [];
        for (const id of typeof value === 'object' ? value : [Number(value)]) {
          if (!known.has(id)) broken.push(`${model} ${row.id} ${field} ${id}`);
        }
      }
    }
  }
  expect(broken).toEqual([]);
});

test('sizes are what they are called', () => {
  const medium = rowsOf({ ...options, size: 'medium' });
  const vendors = (rows: readonly Row[]) => rows.filter((row) => row.supplier_rank === 1).length;
  expect(vendors(world.of('res.partner'))).toBe(60);
  expect(world.of('sale.order')).toHaveLength(6_000);
  expect(world.of('sale.order.line').length).toBeGreaterThan(14_000);
  expect(vendors(medium.of('res.partner'))).toBe(300);
  expect(medium.of('sale.order')).toHaveLength(20_000);
  expect(medium.of('sale.order.line').length).toBeGreaterThan(47_000);
  expect(medium.of('sale.order.line').length).toBeLessThan(53_000);
});

test('an order is the sum of its lines, but for the one that someone wrote over', () => {
  const sums = new Map<unknown, number>();
  for (const line of world.of('sale.order.line')) {
    const before = sums.get(line.order_id) ?? 0;
    sums.set(line.order_id, before + Math.round(number(line, 'price_total') * 100));
  }
  const orders = world.of('sale.order');
  const wrong = orders.filter(
    (order) => sums.get(order.id) !== Math.round(number(order, 'amount_total') * 100),
  );
  expect(wrong.map((order) => order.amount_total)).toEqual([1]);
  for (const order of orders) {
    const parts = number(order, 'amount_untaxed') + number(order, 'amount_tax');
    expect(Math.round(parts * 100)).toBe(sums.get(order.id));
  }
});

test('a line is its quantity times its price less its discount, rounded as Odoo rounds', () => {
  for (const line of world.of('sale.order.line')) {
    const gross = number(line, 'product_uom_qty') * number(line, 'price_unit');
    const exact = gross * (1 - number(line, 'discount') / 100);
    expect(Math.abs(number(line, 'price_subtotal') - exact)).toBeLessThan(0.006);
    const rate = many(line, 'tax_id').length > 0 ? 0.11 : 0;
    const tax = number(line, 'price_subtotal') * rate;
    expect(Math.abs(number(line, 'price_tax') - tax)).toBeLessThan(0.006);
  }
  const lines = world.of('sale.order.line');
  expect(lines.filter((line) => number(line, 'price_tax') > 0).length).toBeGreaterThan(100);
  expect(lines.filter((line) => number(line, 'discount') > 0).length).toBeGreaterThan(500);
});

test('delivered and invoiced quantities follow shipments and invoices', () => {
  const moves = new Map(world.of('account.move').map((move) => [move.id, move]));
  const entries = new Map(world.of('account.move.line').map((entry) => [entry.id, entry]));
  for (const line of world.of('sale.order.line')) {
    expect(number(line, 'qty_delivered')).toBeLessThanOrEqual(number(line, 'product_uom_qty'));
    let invoiced = 0;
    for (const id of many(line, 'invoice_lines')) {
      const entry = entries.get(id);
      const move = entry && moves.get(number(entry, 'move_id'));
      if (!entry || !move || move.state === 'cancel') continue;
      invoiced += number(entry, 'quantity') * (move.move_type === 'out_refund' ? -1 : 1);
    }
    expect(number(line, 'qty_invoiced')).toBe(invoiced);
  }
});

test('invoices and credit notes balance, and a credit note names what it reverses', () => {
  const balances = new Map<unknown, number>();
  const untaxed = new Map<unknown, number>();
  for (const entry of world.of('account.move.line')) {
    const cents = Math.round((number(entry, 'debit') - number(entry, 'credit')) * 100);
    balances.set(entry.move_id, (balances.get(entry.move_id) ?? 0) + cents);
    const subtotal = Math.round(number(entry, 'price_subtotal') * 100);
    untaxed.set(entry.move_id, (untaxed.get(entry.move_id) ?? 0) + subtotal);
  }
  const moves = new Map(world.of('account.move').map((move) => [move.id, move]));
  for (const move of moves.values()) {
    expect(balances.get(move.id)).toBe(0);
    expect(untaxed.get(move.id)).toBe(Math.round(number(move, 'amount_untaxed') * 100));
    if (move.move_type !== 'out_refund') continue;
    const reversed = moves.get(number(move, 'reversed_entry_id'));
    expect(reversed?.move_type).toBe('out_invoice');
    expect(reversed?.invoice_origin).toBe(move.invoice_origin);
    expect(number(move, 'amount_total')).toBeLessThanOrEqual(
      number(reversed ?? move, 'amount_total'),
    );
  }
  const kinds = countBy(world.of('account.move'), (move) => `${move.move_type} ${move.state}`);
  for (const kind of ['out_invoice posted', 'out_refund posted', 'out_refund draft']) {
    expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0);
  }
});

test('every province sells and buys', () => {
  const provinces = world.of('res.country.state').map((row) => row.id);
  expect(provinces).toHaveLength(38);
  const partners = new Map(world.of('res.partner').map((row) => [row.id, row]));
  const sellers = world.of('res.partner').filter((row) => row.supplier_rank === 1);
  const orders = world.of('sale.order').filter((row) => row.state === 'sale');
  const buyers = orders.map((row) => partners.get(number(row, 'partner_id'))?.state_id);
  expect(new Set(sellers.map((row) => row.state_id)).size).toBe(38);
  expect(provinces.filter((id) => !buyers.includes(id))).toEqual([]);
  expect(buyers.filter((id) => id === null).length).toBeGreaterThan(0);
});

test('every state, gateway and courier occurs', () => {
  const occurring = (model: string, field: string) =>
    [...new Set(world.of(model).map((row) => row[field]))].sort();
  expect(occurring('sale.order', 'state')).toEqual(['cancel', 'draft', 'sale', 'sent']);
  expect(occurring('payment.transaction', 'provider_id')).toEqual(Object.values(provider));
  expect(occurring('payment.transaction', 'state')).toEqual([
    'authorized',
    'cancel',
    'done',
    'draft',
    'error',
    'pending',
  ]);
  const shipped = world.of('stock.picking').filter((row) => row.state === 'done');
  expect([...new Set(shipped.map((row) => row.carrier_id))].sort()).toEqual(Object.values(carrier));
  expect(occurring('stock.picking', 'state')).toEqual([
    'assigned',
    'cancel',
    'confirmed',
    'done',
    'waiting',
  ]);
  expect(shipped.some((row) => row.return_id !== null)).toBe(true);
  expect(shipped.some((row) => row.backorder_id !== null)).toBe(true);
  expect(occurring('sale.order.line', 'display_type')).toEqual(['line_note', 'line_section', null]);
  expect(world.of('stock.quant').some((row) => row.quantity === 0)).toBe(true);
});

test('a refund is a negative transaction that names its source', () => {
  const payments = new Map(world.of('payment.transaction').map((row) => [row.id, row]));
  const refunds = [...payments.values()].filter((row) => row.operation === 'refund');
  expect(refunds.length).toBeGreaterThan(100);
  for (const refund of refunds) {
    const source = payments.get(number(refund, 'source_transaction_id'));
    expect(refund.reference).toBe(`R-${String(source?.reference)}`);
    expect(-number(refund, 'amount')).toBeLessThanOrEqual(number(source ?? refund, 'amount'));
  }
  const references = new Set([...payments.values()].map((row) => row.reference));
  expect(references.size).toBe(payments.size);
});

test('certificates are valid, unlimited, expiring, expired and missing', () => {
  const certificates = world.of('x_product_certification');
  const state = (row: Row) => {
    if (row.x_expiry_date === null) return 'unlimited';
    const expiry = text(row, 'x_expiry_date');
    if (expiry < options.asOf) return 'expired';
    return expiry < '2027-02-21' ? 'expiring' : 'valid';
  };
  expect([...countBy(certificates, state).keys()].sort()).toEqual([
    'expired',
    'expiring',
    'unlimited',
    'valid',
  ]);
  expect([...countBy(certificates, (row) => row.x_certification_type).keys()].sort()).toEqual([
    'bpom',
    'halal',
    'organic',
    'pirt',
    'sni',
  ]);
  const halal = certificates.filter(isOneOf(['halal'], 'x_certification_type'));
  const covered = new Set(halal.map((row) => row.x_product_tmpl_id));
  const food = new Set(
    world
      .of('product.category')
      .filter((row) => text(row, 'complete_name').startsWith('UMKM / Makanan & Minuman'))
      .map((row) => row.id),
  );
  const uncovered = world
    .of('product.template')
    .filter((row) => food.has(number(row, 'categ_id')) && !covered.has(row.id));
  expect(uncovered.length).toBeGreaterThan(0);
});

test('sale days and the weeks before Idul Fitri stand out, the holiday itself is quiet', () => {
  const perDay = countBy(world.of('sale.order'), (row) => wibDay(text(row, 'create_date')));
  const on = (day: string) => perDay.get(day) ?? 0;
  const november = daysFrom('2025-10-27', 30)
    .map(on)
    .sort((a, b) => a - b);
  expect(on('2025-11-11')).toBeGreaterThan(2 * (november[15] ?? 0));
  const total = (from: string) =>
    daysFrom(from, 14)
      .map(on)
      .reduce((sum, count) => sum + count, 0);
  expect(total('2026-03-07')).toBeGreaterThan(1.4 * total('2026-04-06'));
  const feast = daysFrom('2026-03-21', 3)
    .map(on)
    .reduce((sum, count) => sum + count, 0);
  expect(feast / 3).toBeLessThan((0.6 * total('2026-04-06')) / 14);
});

test('nothing is dated after the last afternoon, and nothing is written before it was made', () => {
  const past = ['date_order', 'date_done', 'last_state_change', 'effective_date', 'in_date'];
  const days = ['invoice_date', 'date', 'x_issue_date'];
  for (const model of world.models()) {
    for (const row of world.of(model)) {
      const written = text(row, 'write_date');
      expect(written, model).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/);
      expect(written >= text(row, 'create_date'), `${model} ${row.id}`).toBe(true);
      expect(written <= `${lastInstant}.000000`, `${model} ${row.id} ${written}`).toBe(true);
      for (const field of past) {
        if (row[field]) expect(text(row, field) <= lastInstant, `${model} ${field}`).toBe(true);
      }
      for (const field of days) {
        if (row[field]) expect(text(row, field) <= options.asOf, `${model} ${field}`).toBe(true);
      }
    }
  }
});

test('more lines than a page tie on one write_date', () => {
  const ties = countBy(world.of('sale.order.line'), (row) => row.write_date);
  expect(Math.max(...ties.values())).toBeGreaterThan(2_000);
});

test('one shipment in ten leaves late, Pos more often than J&T', () => {
  const done = world.of('stock.picking').filter((row) => row.state === 'done' && !row.return_id);
  const late = (rows: readonly Row[]) =>
    rows.filter((row) => text(row, 'date_done') > text(row, 'date_deadline')).length / rows.length;
  expect(late(done)).toBeGreaterThan(0.08);
  expect(late(done)).toBeLessThan(0.125);
  expect(late(done.filter(isOneOf([carrier.pos], 'carrier_id')))).toBeGreaterThan(
    1.3 * late(done.filter(isOneOf([carrier.jnt], 'carrier_id'))),
  );
});

test('the second company and the dollar orders are few and there', () => {
  const orders = world.of('sale.order');
  expect(orders.filter((row) => row.company_id === company.second)).toHaveLength(8);
  expect(orders.filter((row) => row.currency_id === 1)).toHaveLength(6);
});

test('a vendor has one rule in force per category and day, some fixed, some inactive', () => {
  const rules = world.of('x_vendor_commission');
  const active = rules.filter((row) => row.x_active === true);
  const overlapping = active.filter((one) =>
    active.some(
      (other) =>
        other.id > one.id &&
        other.x_vendor_id === one.x_vendor_id &&
        other.x_categ_id === one.x_categ_id &&
        text(other, 'x_effective_from') <= String(one.x_effective_to ?? '9999') &&
        text(one, 'x_effective_from') <= String(other.x_effective_to ?? '9999'),
    ),
  );
  expect(overlapping).toEqual([]);
  expect(rules.some((row) => row.x_commission_type === 'fixed')).toBe(true);
  expect(rules.some((row) => row.x_active === false)).toBe(true);
  expect(rules.some((row) => row.x_effective_to !== null)).toBe(true);
});

test('identity, tax and bank numbers cannot be anybody’s', () => {
  for (const row of world.of('res.partner')) {
    if (row.vat) expect(row.vat).toMatch(/^0990\d{12}$/);
    if (row.email) expect(row.email).toMatch(/@example\.test$/);
  }
  for (const row of world.of('x_umkm_vendor_profile')) {
    if (row.x_nib_number) expect(row.x_nib_number).toMatch(/^9900\d{9}$/);
  }
  for (const row of world.of('res.partner.bank')) expect(row.acc_number).toMatch(/^000\d{9}$/);
});

function wibDay(stamp: string): string {
  const instant = Date.parse(`${stamp.slice(0, 19).replace(' ', 'T')}Z`);
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}

function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  );
}
