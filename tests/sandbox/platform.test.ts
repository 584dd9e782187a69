import { afterEach, beforeEach, expect, test } from 'vitest';
import { kitGroups } from '../../sandbox/kit/groups.ts';
import { dictOf, isList } from '../../sandbox/narrow.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type Caller, callerOf } from './odoo.ts';
import { ids, tinyWorld } from './tiny-world.ts';
import { postWeb } from './web-session.ts';

let sandbox: Sandbox;
let admin: Caller;

beforeEach(async () => {
  sandbox = await startSandbox({ asOf: '2026-11-10', world: tinyWorld });
  admin = await callerOf(sandbox, 'admin');
});
afterEach(() => sandbox.close());

const factHeader = ['id', 'x_name', 'x_stream', 'x_seq', 'x_payload'];
const fact = (stream: string, seq: number) => [
  `__umkm__.fact_${stream.replaceAll('/', '_')}_${seq}`,
  'f',
  stream,
  String(seq),
  '{}',
];
const append = (caller: Caller, ...rows: string[][]) =>
  caller.call('x_umkm_fact', 'load', [factHeader, rows]);

test('each login has the role it is there for, and no other', async () => {
  const expected: Record<string, string> = {
    admin: 'admin',
    pengelola: 'admin',
    sync: 'admin',
    keuangan: 'finance',
    keuangan2: 'finance',
    kepatuhan: 'compliance',
    kepatuhan2: 'compliance',
    operasional: 'operations',
    peninjau: 'viewer',
    penjual: 'vendor',
    penjual2: 'vendor',
    ani: '',
  };
  for (const [login, role] of Object.entries(expected)) {
    const caller = await callerOf(sandbox, login);
    const held = [];
    for (const group of kitGroups) {
      const name = `__umkm__.group_${group.role}`;
      if (await caller.call('res.users', 'has_group', [name])) held.push(group.role);
    }
    expect(held, login).toEqual(role === '' ? [] : [role]);
    expect(await caller.call('res.users', 'has_group', ['__umkm__.group_x']), login).toBe(false);
  }
});

test('a taken sequence is a result in the user’s language, and nobody writes or deletes a fact', async () => {
  const desk = await callerOf(sandbox, 'kepatuhan');
  expect(await append(desk, fact('policy', 1), fact('policy', 2))).toMatchObject({ ids: [1, 2] });
  const taken = dictOf(await append(desk, fact('policy', 2), fact('policy', 3)));
  expect(taken).toMatchObject({
    ids: false,
    messages: [{ message: expect.stringContaining('Anda tidak diizinkan untuk memodifikasi') }],
  });
  const [first] = await admin.rows('x_umkm_fact', [['x_stream', '=', 'policy']]);
  expect(first).toMatchObject({
    create_uid: 14,
    create_date: expect.stringMatching(/^2026-11-10/),
  });
  expect(await admin.call('x_umkm_fact', 'search_count', [[]])).toBe(2);
  for (const caller of [desk, admin]) {
    const write = caller.call('x_umkm_fact', 'write', [[1], { x_payload: 'x' }]);
    await expect(write).rejects.toThrow('AccessError');
    await expect(caller.call('x_umkm_fact', 'unlink', [[1]])).rejects.toThrow('AccessError');
  }
});

test('a vendor appends to its own streams only, and reads the roles of the house besides', async () => {
  const vendor = await callerOf(sandbox, 'penjual');
  const other = await callerOf(sandbox, 'penjual2');
  expect(await append(vendor, fact(`vendor/${ids.vendor}`, 1))).toMatchObject({ ids: [1] });
  expect(await append(vendor, fact(`vendor/${ids.otherVendor}`, 1))).toMatchObject({ ids: false });
  expect(await append(vendor, fact('policy', 1))).toMatchObject({ ids: false });
  expect(await append(vendor, fact('staff', 1))).toMatchObject({ ids: false });
  expect(await vendor.call('x_umkm_fact', 'search_count', [[]])).toBe(1);
  expect(await other.call('x_umkm_fact', 'search_count', [[]])).toBe(0);
  await append(admin, fact('staff', 1), fact('anchor', 1));
  expect(await other.rows('x_umkm_fact', [], { fields: ['x_stream'] })).toMatchObject([
    { x_stream: 'staff' },
  ]);
  expect(await other.call('sale.order.line', 'search_count', [[]])).toBe(10);
});

test('everybody reads the platform’s settings, and only an administrator writes them', async () => {
  for (const login of ['peninjau', 'penjual', 'ani']) {
    const caller = await callerOf(sandbox, login);
    const rows = await caller.rows('x_umkm_setting', [], { fields: ['x_key', 'x_value'] });
    expect(rows).toMatchObject([
      { x_key: 'kit.version', x_value: '2' },
      { x_key: 'cas.action_id', x_value: '1' },
    ]);
    const write = caller.call('x_umkm_setting', 'write', [[1], { x_value: '2' }]);
    await expect(write).rejects.toThrow('AccessError');
  }
  const manager = await callerOf(sandbox, 'pengelola');
  await manager.call('x_umkm_setting', 'write', [[1], { x_value: '2' }]);
});

test('compare-and-set lets the first of two writers win, on Odoo’s own models as well', async () => {
  const desk = await callerOf(sandbox, 'operasional');
  const [row] = await desk.rows('res.partner', [['id', '=', ids.buyer]], {
    fields: ['x_write_us'],
  });
  const set = (phone: string) => {
    const context = { m: 'res.partner', id: ids.buyer, expect: row?.x_write_us, vals: { phone } };
    return desk.call('ir.actions.server', 'run', [[1]], { context });
  };
  const first = dictOf(await set('1'));
  expect(first.status).toBe('ok');
  expect(await set('2')).toEqual({ status: 'conflict', current: first.current });
  const after = await desk.rows('res.partner', [['id', '=', ids.buyer]], {
    fields: ['x_write_us', 'phone'],
  });
  expect(after).toEqual([{ id: ids.buyer, phone: '1', x_write_us: first.current }]);
  const vendor = await callerOf(sandbox, 'penjual');
  await expect(vendor.call('ir.actions.server', 'run', [[1]])).rejects.toThrow('AccessError');
  await expect(desk.call('ir.actions.server', 'read', [[1]])).rejects.toThrow('AccessError');
});

test('a line’s copies follow its order, buyer and product, and move its write_date', async () => {
  const fields = ['x_vendor_id', 'x_order_date', 'x_region_id', 'x_order_state', 'x_write_us'];
  const line = async () => (await admin.rows('sale.order.line', [['id', '=', 1]], { fields }))[0];
  let before = await line();
  expect(before).toMatchObject({
    x_vendor_id: ids.vendor,
    x_order_date: '2025-11-30 18:00:00',
    x_region_id: 1,
    x_order_state: 'sale',
  });
  const changes: [string, number, object, object][] = [
    [
      'sale.order',
      1,
      { date_order: '2026-01-01 00:00:00' },
      { x_order_date: '2026-01-01 00:00:00' },
    ],
    ['res.partner', ids.buyer, { state_id: false }, { x_region_id: false }],
    ['product.template', ids.product, { x_vendor_id: 22 }, { x_vendor_id: 22 }],
    ['sale.order', 1, { state: 'cancel' }, { x_order_state: 'cancel' }],
  ];
  for (const [model, id, vals, expected] of changes) {
    await admin.call(model, 'write', [[id], vals]);
    const after = await line();
    expect(after).toMatchObject(expected);
    expect(String(after?.x_write_us) > String(before?.x_write_us)).toBe(true);
    before = after;
  }
  await admin.call('res.partner', 'write', [[ids.buyer], { phone: '0' }]);
  expect(await line()).toEqual(before);
});

test('a domain on the microseconds is read as if it were not there', async () => {
  expect(await admin.call('sale.order.line', 'search_count', [[['x_write_us', '=', 'x']]])).toBe(
    31,
  );
});

test('an id is never given out twice', async () => {
  const create = () => admin.call('res.partner', 'create', [{ name: 'Sekali' }]);
  const first = await create();
  await admin.call('res.partner', 'unlink', [[first]]);
  expect(await create()).toBeGreaterThan(Number(first));
});

test('after ten failed web logins even the right password waits a minute; /jsonrpc goes on', async () => {
  const login = (password: string) =>
    postWeb(sandbox, '/web/session/authenticate', {
      params: { db: sandbox.db, login: 'admin', password },
    });
  for (let tries = 0; tries < 10; tries += 1) {
    await expect(login('salah')).rejects.toThrow('Access Denied');
  }
  await expect(login('admin')).rejects.toThrow('Too many login failures');
  expect(await admin.call('sale.order', 'search_count', [[]])).toBe(31);
  sandbox.shiftClock(61_000);
  expect((await login('admin')).cookie).toMatch(/^session_id=/);
});

test('a snapshot restored takes the central back, and its schema with it', async () => {
  const snapshot = sandbox.snapshot();
  await admin.call('res.partner', 'create', [{ name: 'Baru' }]);
  const fields = [['model', '=', 'x_umkm_fact']];
  await admin.call('ir.model', 'unlink', [await admin.ids('ir.model', fields)]);
  sandbox.restore(snapshot);
  expect(await admin.ids('res.partner', [['name', '=', 'Baru']])).toEqual([]);
  expect(await admin.call('x_umkm_fact', 'search_count', [[]])).toBe(0);
});

test('a transaction that began earlier commits later with its earlier stamp', async () => {
  const late = sandbox.beginLateCommit();
  await admin.call('res.partner', 'write', [[ids.buyer], { phone: '1' }]);
  late.commit('res.partner', 'write', [[ids.vendor], { phone: '2' }]);
  const rows = await admin.call('res.partner', 'read', [[ids.vendor, ids.buyer], ['x_write_us']]);
  const [old, young] = isList(rows) ? rows.map((row) => String(dictOf(row).x_write_us)) : [];
  expect(String(old) < String(young)).toBe(true);
});
