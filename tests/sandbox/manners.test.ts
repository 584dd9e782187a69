import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDict, isList } from '../../sandbox/narrow.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type Caller, callerOf } from './odoo.ts';
import { ids, tie, tiedLines, tinyWorld } from './tiny-world.ts';

let sandbox: Sandbox;
let admin: Caller;

beforeEach(async () => {
  sandbox = await startSandbox({ asOf: '2026-11-10', world: tinyWorld });
  admin = await callerOf(sandbox, 'admin');
});
afterEach(() => sandbox.close());

const stampOf = async (model: string, id: number) =>
  (await admin.rows(model, [['id', '=', id]], { fields: ['write_date'] }))[0]?.write_date;

const exact = async (model: string, id: number) => {
  const rows = await admin.rows(model, [['id', '=', id]], { fields: ['x_write_us'] });
  return String(rows[0]?.x_write_us);
};

test('write_date is kept to the microsecond and shown to the second', async () => {
  const one = ['id', '=', 1];
  expect(await stampOf('sale.order.line', 1)).toBe(tie.slice(0, 19));
  expect(await admin.ids('sale.order.line', [one, ['write_date', '=', tie.slice(0, 19)]])).toEqual(
    [],
  );
  expect(await admin.ids('sale.order.line', [one, ['write_date', '>', tie.slice(0, 19)]])).toEqual([
    1,
  ]);
  expect(await admin.ids('sale.order.line', [one, ['write_date', '=', tie]])).toEqual([1]);
  expect(await admin.ids('sale.order.line', [one, ['write_date', '>', tie]])).toEqual([]);
});

test('a window paged by id delivers every row once, though more than a page share a stamp', async () => {
  const seen: unknown[] = [];
  for (let last = 0; ; ) {
    const page = await admin.ids(
      'sale.order.line',
      [
        ['write_date', '>=', '2026-10-01 00:00:00'],
        ['write_date', '<', '2026-10-02 00:00:00'],
        ['id', '>', last],
      ],
      { order: 'id', limit: 7 },
    );
    seen.push(...page);
    last = page.at(-1) ?? 0;
    if (page.length < 7) break;
  }
  expect(seen).toEqual(Array.from({ length: tiedLines }, (_, index) => index + 1));
});

test('the microsecond cursor goes through ties exactly', async () => {
  const after = ['|', ['write_date', '>', tie], '&', ['write_date', '=', tie], ['id', '>', 28]];
  const page = await admin.ids('sale.order.line', after, { order: 'write_date asc, id asc' });
  expect(page).toEqual([29, 30, 31]);
});

test('rows of one transaction share one stamp, and later ones have a later one', async () => {
  const made = await admin.call('x_umkm_vendor_profile', 'create', [
    [
      { x_name: 'A', x_partner_id: ids.buyer },
      { x_name: 'B', x_partner_id: ids.buyer },
    ],
  ]);
  const [a = 0, b = 0] = isList(made) ? made.map(Number) : [];
  const first = await exact('x_umkm_vendor_profile', a);
  expect(await exact('x_umkm_vendor_profile', b)).toBe(first);
  await admin.call('x_umkm_vendor_profile', 'write', [[a], {}]);
  expect((await exact('x_umkm_vendor_profile', a)) > first).toBe(true);
});

test('a write that changes nothing moves write_date, and writing write_date itself does not', async () => {
  await admin.call('res.partner', 'write', [[ids.buyer], { write_date: '2001-01-01 00:00:00' }]);
  expect(await stampOf('res.partner', ids.buyer)).toMatch(/^2026-11-10 08:/);
});

test('archived rows are hidden unless asked for, named by the domain, or read by id', async () => {
  const domain = [['id', '=', ids.archivedBuyer]];
  expect(await admin.ids('res.partner', domain)).toEqual([]);
  expect(await admin.ids('res.partner', [...domain, ['active', '=', false]])).toEqual([
    ids.archivedBuyer,
  ]);
  expect(await admin.ids('res.partner', domain, { context: { active_test: false } })).toEqual([
    ids.archivedBuyer,
  ]);
  expect(await admin.call('res.partner', 'read', [[ids.archivedBuyer], ['active']])).toEqual([
    { id: ids.archivedBuyer, active: false },
  ]);
});

test('a call sees the companies it names, and none that is not the user’s', async () => {
  const id = await admin.call('sale.order', 'create', [{ partner_id: ids.buyer, company_id: 2 }]);
  const pinned = { context: { allowed_company_ids: [1] } };
  expect(await admin.call('sale.order', 'search_count', [[]])).toBe(tiedLines + 2);
  expect(await admin.call('sale.order', 'search_count', [[]], pinned)).toBe(tiedLines + 1);
  await expect(admin.call('sale.order', 'read', [[id], ['name']], pinned)).rejects.toThrow(
    'AccessError',
  );
  const sync = await callerOf(sandbox, 'sync');
  const foreign = { context: { allowed_company_ids: [2] } };
  await expect(sync.call('sale.order', 'search_count', [[]], foreign)).rejects.toThrow(
    'AccessError',
  );
});

test('a vendor finds its own rows only, and a foreign id fails the whole read', async () => {
  const vendor = await callerOf(sandbox, 'penjual');
  const own = await vendor.rows('sale.order.line', [], { fields: ['x_vendor_id'] });
  expect(own).toHaveLength(21);
  expect(own.every((line) => line.x_vendor_id === ids.vendor)).toBe(true);
  expect(await vendor.ids('x_umkm_vendor_profile', [])).toEqual([1]);
  expect(await vendor.ids('product.template', [])).toEqual([ids.product]);
  expect(await vendor.ids('sale.order.line', [['id', 'in', [1, 3]]])).toEqual([1]);
  expect(await vendor.call('sale.order', 'search_count', [[]])).toBe(0);
  const mixed = vendor.call('sale.order.line', 'read', [[1, 3], ['name']]);
  await expect(mixed).rejects.toThrow('odoo.exceptions.AccessError');
  const cost = vendor.rows('product.template', [], { fields: ['standard_price'] });
  await expect(cost).rejects.toThrow('odoo.exceptions.AccessError');
  await expect(vendor.call('res.bank', 'search', [[]])).rejects.toThrow('AccessError');
});

test('read_group cuts months by the context’s clock and gives their bounds in UTC', async () => {
  const group = (tz: string) =>
    admin.call('sale.order', 'read_group', [[], ['amount_total:sum'], ['date_order:month']], {
      lazy: false,
      context: { tz },
    });
  const utc = await group('UTC');
  expect(isList(utc) && utc.map((row) => isDict(row) && [row.__count, row.amount_total])).toEqual([
    [1, 1_000],
    [tiedLines, tiedLines * 1_000],
  ]);
  const jakarta = await group('Asia/Jakarta');
  expect(jakarta).toMatchObject([
    {
      __count: tiedLines + 1,
      __range: { 'date_order:month': { from: '2025-11-30 17:00:00', to: '2025-12-31 17:00:00' } },
    },
  ]);
});

test('load() makes a record once: again is the same one, and a bad cell leaves nothing behind', async () => {
  const sync = await callerOf(sandbox, 'sync');
  const header = [
    'id',
    'x_name',
    'x_vendor_id/.id',
    'x_commission_type',
    'x_value',
    'x_effective_from',
  ];
  const row = (id: string, type: string) => [
    `__umkm__.${id}`,
    'K',
    String(ids.vendor),
    type,
    '5',
    '2026-01-01',
  ];
  const put = (rows: string[][]) => sync.call('x_vendor_commission', 'load', [header, rows]);
  const first = await put([row('k1', 'percentage')]);
  expect(first).toMatchObject({ messages: [], nextrow: 0 });
  expect(await put([row('k1', 'fixed')])).toEqual(first);
  expect(await put([row('k2', 'percentage'), row('k3', 'nonsense')])).toMatchObject({ ids: false });
  const kept = await sync.rows('x_vendor_commission', [], { fields: ['x_commission_type'] });
  expect(kept).toMatchObject([{ x_commission_type: 'fixed' }]);
});

test('load() of an order keeps its lines by their external ids', async () => {
  const sync = await callerOf(sandbox, 'sync');
  const header = [
    'id',
    'partner_id/.id',
    'order_line/id',
    'order_line/product_id/.id',
    'order_line/product_uom_qty',
  ];
  const sheet = [
    ['__umkm__.o1', String(ids.buyer), '__umkm__.o1_l1', String(ids.product), '2'],
    ['', '', '__umkm__.o1_l2', String(ids.otherProduct), '3'],
  ];
  const first = await sync.call('sale.order', 'load', [header, sheet]);
  expect(await sync.call('sale.order', 'load', [header, sheet])).toEqual(first);
  const [order] = await sync.rows('sale.order', [['state', '=', 'draft']], {
    fields: ['amount_total', 'order_line'],
  });
  expect(order).toMatchObject({ amount_total: 12_500, order_line: [32, 33] });
});

test('a batch with one bad row leaves none', async () => {
  const batch = [[{ name: 'Baik' }, { name: 'Buruk', parent_id: 99_999_999 }]];
  await expect(admin.call('res.partner', 'create', batch)).rejects.toThrow('ValidationError');
  expect(await admin.ids('res.partner', [['name', '=', 'Baik']])).toEqual([]);
});

test('a quantity moves its line and order, a description only its line', async () => {
  const order = await stampOf('sale.order', 5);
  await admin.call('sale.order.line', 'write', [[5], { name: 'Lain' }]);
  expect(await stampOf('sale.order', 5)).toBe(order);
  await admin.call('sale.order.line', 'write', [[5], { product_uom_qty: 4 }]);
  expect(await stampOf('sale.order', 5)).not.toBe(order);
  expect(await admin.rows('sale.order', [['id', '=', 5]], { fields: ['amount_total'] })).toEqual([
    { id: 5, amount_total: 4_000 },
  ]);
});

test('another vendor of a product is another vendor of its order lines', async () => {
  await admin.call('product.template', 'write', [[ids.product], { x_vendor_id: ids.otherVendor }]);
  const lines = [['product_id', '=', ids.product]];
  const rows = await admin.rows('sale.order.line', lines, {
    fields: ['x_vendor_id', 'write_date'],
  });
  expect(rows.every((line) => line.x_vendor_id === ids.otherVendor)).toBe(true);
  expect(rows.every((line) => String(line.write_date).startsWith('2026-11-10'))).toBe(true);
});

test('a deleted order takes its lines with it and leaves no trace', async () => {
  await expect(admin.call('sale.order', 'unlink', [[7]])).rejects.toThrow('UserError');
  const context = { disable_cancel_warning: true };
  expect(await admin.call('sale.order', 'action_cancel', [[7]])).toMatchObject({
    type: 'ir.actions.act_window',
  });
  expect(await admin.call('sale.order', 'action_cancel', [[7]], { context })).toBe(true);
  expect(await admin.call('sale.order', 'unlink', [[7]])).toBe(true);
  expect(await admin.call('sale.order.line', 'read', [[7], ['name']])).toEqual([]);
  expect(await admin.ids('sale.order', [['id', 'in', [6, 7, 8]]], { order: 'id' })).toEqual([6, 8]);
});

test('domains know prefixes, paths and families', async () => {
  const lines = (domain: unknown[]) => admin.call('sale.order.line', 'search_count', [domain]);
  const other = ['x_vendor_id', '=', ids.otherVendor];
  expect(await lines(['!', other])).toBe(21);
  expect(await lines(['|', other, ['id', '<=', 2]])).toBe(12);
  expect(await lines([['order_id.partner_id.state_id.code', '=', 'BA']])).toBe(tiedLines + 1);
  expect(await lines([['product_id.categ_id', 'child_of', [1]]])).toBe(tiedLines + 1);
  expect(
    await admin.ids('sale.order', [['order_line.x_vendor_id', '=', ids.vendor]], {
      limit: 2,
      order: 'id',
    }),
  ).toEqual([1, 2]);
  expect(await admin.ids('res.partner', [['name', 'ilike', 'toko']], { order: 'id' })).toEqual([
    21, 22,
  ]);
  expect(
    await admin.ids(
      'res.partner',
      [
        ['email', '=', false],
        ['id', '>', 20],
      ],
      { order: 'id' },
    ),
  ).toEqual([21, 22, 23]);
});
