import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { people } from '../../sandbox/base/people.ts';
import { kitFields } from '../../sandbox/kit/fields.ts';
import { kitModels } from '../../sandbox/kit/models.ts';
import { dictOf } from '../../sandbox/narrow.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/sandbox.ts';
import { callerOf } from './odoo.ts';
import { provision } from './provision.ts';
import { ids, tinyWorld } from './tiny-world.ts';
import { postWeb, webOf } from './web-session.ts';

async function open(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ world: tinyWorld, asOf: '2026-11-10', ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const modelIdOf = async (admin: Awaited<ReturnType<typeof webOf>>, model: string) =>
  admin.id('ir.model', [['model', '=', model]]);

const sample = (fields: [string, string][], vals: object = {}) => ({
  name: 'Contoh',
  model: 'x_contoh',
  state: 'manual',
  field_id: fields.map(([name, ttype]) => [0, 0, { name, ttype, field_description: name }]),
  access_ids: [[0, 0, { name: 'semua', perm_read: true, perm_write: true, perm_create: true }]],
  ...vals,
});

test('a bare central that was provisioned over its API answers every user as the default one', async () => {
  const [known, bare] = [await open(), await open({ bare: true })];
  const admin = await webOf(bare, 'admin');
  await provision(admin);
  for (const { login, role } of people) if (role) bare.grant(login, role);
  bare.fillMade();
  const models = [...kitFields.keys(), ...kitModels.map(({ name }) => name)];
  for (const login of ['keuangan', 'peninjau', 'penjual2']) {
    const [there, here] = [await callerOf(known, login), await callerOf(bare, login)];
    for (const model of models) {
      const both = await Promise.all(
        [there, here].map(async (caller) => {
          const may = (right: string) => caller.call(model, 'check_access_rights', [right, false]);
          const rights = await Promise.all(['read', 'write', 'create', 'unlink'].map(may));
          if (!rights[0]) return { rights };
          const rows = await caller.call(model, 'search', [[]]);
          return { rights, rows, fields: await caller.call(model, 'fields_get') };
        }),
      );
      expect(both[1], `${login} ${model}`).toEqual(both[0]);
    }
    for (const role of ['admin', 'finance', 'vendor']) {
      const group = [`__umkm__.group_${role}`];
      const asked = await there.call('res.users', 'has_group', group);
      expect(await here.call('res.users', 'has_group', group), `${login} ${role}`).toBe(asked);
    }
  }
  const content = ['x_vendor_id', 'x_order_date', 'x_region_id', 'x_order_state'];
  const lines = await (await callerOf(known, 'admin')).rows('sale.order.line', [], {
    fields: content,
  });
  expect(await admin.rows('sale.order.line', [], content)).toEqual(lines);
  const vendor = await callerOf(bare, 'penjual');
  expect(await vendor.call('sale.order.line', 'search_count', [[]])).toBe(21);
  expect(await vendor.ids('x_umkm_vendor_profile', [])).toEqual([1]);
});

test('what was provisioned stands in the file, and is there again after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'umkm-bare-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const options = { world: tinyWorld, asOf: '2026-11-10', bare: true, file: join(folder, 'c.db') };
  const first = await startSandbox(options);
  await provision(await webOf(first, 'admin'));
  first.call('x_umkm_vendor_profile', 'create', [{ x_name: 'A', x_partner_id: ids.vendor }]);
  await first.close();
  const again = await startSandbox(options);
  onTestFinished(() => again.close());
  expect(again.call('x_umkm_vendor_profile', 'search_read', [[], ['x_name', 'x_active']])).toEqual([
    { id: 1, x_name: 'A', x_active: true },
  ]);
});

test('adding a column to contacts over /jsonrpc is never answered; over a session it is', async () => {
  const sandbox = await open({ bare: true });
  const admin = await webOf(sandbox, 'admin');
  const modelId = await modelIdOf(admin, 'res.partner');
  const field = { model_id: modelId, name: 'x_client_uuid', ttype: 'char', state: 'manual' };
  const args = [sandbox.db, 2, 'admin', 'ir.model.fields', 'create', [field]];
  const params = { service: 'object', method: 'execute_kw', args };
  const waiting = postWeb(sandbox, '/jsonrpc', { params, timeout: 400 });
  await expect(waiting).rejects.toThrow('timeout');
  expect(await admin.rows('ir.model.fields', [['name', '=', 'x_client_uuid']], [])).toEqual([]);
  expect(await admin.call('ir.model.fields', 'create', [field])).toEqual(expect.any(Number));
  await admin.call('res.partner', 'write', [[ids.buyer], { x_client_uuid: 'u' }]);
});

test('a made boolean x_active without a default hides new rows at once', async () => {
  const admin = await webOf(await open({ bare: true }), 'admin');
  const fields: [string, string][] = [
    ['x_name', 'char'],
    ['x_active', 'boolean'],
  ];
  await admin.call('ir.model', 'create', [sample(fields)]);
  await admin.call('x_contoh', 'create', [{ x_name: 'tersembunyi' }]);
  expect(await admin.call('x_contoh', 'search_count', [[]])).toBe(0);
  await admin.call('ir.default', 'set', ['x_contoh', 'x_active', true]);
  expect(await admin.call('ir.default', 'get', ['x_contoh', 'x_active'])).toBe(true);
  await admin.call('x_contoh', 'create', [{ x_name: 'tampak' }]);
  expect(await admin.call('x_contoh', 'search_count', [[]])).toBe(1);
});

test('x_name comes only where no field is given, and size cuts without a word', async () => {
  const admin = await webOf(await open({ bare: true }), 'admin');
  await admin.call('ir.model', 'create', [{ name: 'Kosong', model: 'x_kosong' }]);
  const named = [['model', '=', 'x_kosong']];
  expect(await admin.rows('ir.model.fields', named, ['name'])).toMatchObject([{ name: 'x_name' }]);
  const modelId = await admin.call('ir.model', 'create', [sample([['x_nomor', 'char']])]);
  const field = { model_id: modelId, name: 'x_nib', ttype: 'char', size: 13 };
  await admin.call('ir.model.fields', 'create', [field]);
  const id = await admin.call('x_contoh', 'create', [{ x_nib: '12345678901234567890' }]);
  expect(await admin.call('x_contoh', 'read', [[id], ['x_nib', 'display_name']])).toEqual([
    { id, x_nib: '1234567890123', display_name: `x_contoh,${id}` },
  ]);
});

test('a computed text other than the microseconds is kept and answers nothing', async () => {
  const admin = await webOf(await open({ bare: true }), 'admin');
  const modelId = await modelIdOf(admin, 'sale.order');
  const compute = "for r in self: r['x_lain'] = 'lain'";
  const field = { model_id: modelId, name: 'x_lain', ttype: 'char', store: false, compute };
  const id = await admin.call('ir.model.fields', 'create', [field]);
  expect(await admin.call('ir.model.fields', 'read', [[id], ['compute']])).toEqual([
    { id, compute },
  ]);
  expect(await admin.call('sale.order', 'read', [[1], ['x_lain']])).toEqual([
    { id: 1, x_lain: false },
  ]);
});

test('a failed call leaves neither table nor field nor right', async () => {
  const sandbox = await open({ bare: true });
  const admin = await webOf(sandbox, 'admin');
  const bad = sample([
    ['x_baik', 'char'],
    ['buruk', 'char'],
  ]);
  await expect(admin.call('ir.model', 'create', [bad])).rejects.toThrow('ValidationError');
  await expect(admin.call('x_contoh', 'search', [[]])).rejects.toThrow('KeyError');
  expect(await admin.rows('ir.model.access', [['name', '=', 'semua']], [])).toEqual([]);
  const office = await webOf(sandbox, 'pengelola');
  const making = office.call('ir.model', 'create', [sample([['x_name', 'char']])]);
  await expect(making).rejects.toThrow('AccessError');
});

test('what is removed is gone with its rows, rights, rules and external ids', async () => {
  const sandbox = await open({ bare: true });
  const admin = await webOf(sandbox, 'admin');
  const shape = () => [
    sandbox.call('ir.model', 'search', [[]]),
    sandbox.call('ir.model.fields', 'search', [[]]),
    sandbox.call('ir.model.access', 'search', [[]]),
    sandbox.call('ir.rule', 'search', [[]]),
    sandbox.call('ir.model.data', 'search', [[]]),
    sandbox.call('res.groups', 'search', [[]]),
    sandbox.call('sale.order.line', 'fields_get'),
  ];
  const before = shape();
  await provision(admin);
  const header = ['id', 'x_name', 'x_partner_id/.id'];
  const row = ['__umkm__.a', 'A', String(ids.vendor)];
  await admin.call('x_umkm_vendor_profile', 'load', [header, [row]]);
  const own = async (model: string, domain: unknown[]) =>
    (await admin.rows(model, domain, [])).map(({ id }) => id);
  const lines = [
    ['model', '=', 'sale.order.line'],
    ['state', '=', 'manual'],
  ];
  const source = [
    ['model', '=', 'product.template'],
    ['name', '=', 'x_vendor_id'],
  ];
  const early = admin.call('ir.model.fields', 'unlink', [await own('ir.model.fields', source)]);
  await expect(early).rejects.toThrow('depends on it');
  await admin.call('ir.model.fields', 'unlink', [await own('ir.model.fields', lines)]);
  await admin.call('ir.model', 'unlink', [await own('ir.model', [['state', '=', 'manual']])]);
  const rest = await own('ir.model.fields', [['state', '=', 'manual']]);
  await admin.call('ir.model.fields', 'unlink', [rest]);
  await admin.call('ir.rule', 'unlink', [await own('ir.rule', [['name', '=like', '% own rows']])]);
  const groups = await own('res.groups', [['name', '=like', 'UMKM %']]);
  await expect(admin.call('res.groups', 'unlink', [groups])).rejects.toThrow('ValidationError');
  const held = await own('ir.model.access', [['group_id', 'in', groups]]);
  await admin.call('ir.model.access', 'unlink', [held]);
  await admin.call('res.groups', 'unlink', [groups]);
  expect(shape()).toEqual(before);
});

test('base fields and models cannot be removed', async () => {
  const admin = await webOf(await open({ bare: true }), 'admin');
  const modelId = await modelIdOf(admin, 'res.partner');
  await expect(admin.call('ir.model', 'unlink', [[modelId]])).rejects.toThrow('UserError');
  const fieldId = await admin.id('ir.model.fields', [['name', '=', 'street']]);
  await expect(admin.call('ir.model.fields', 'unlink', [[fieldId]])).rejects.toThrow('UserError');
});

test('a record rule may speak of the user, and a wrong one is refused', async () => {
  const sandbox = await open({ bare: true });
  const admin = await webOf(sandbox, 'admin');
  const modelId = await admin.call('ir.model', 'create', [sample([['x_name', 'char']])]);
  const text =
    "['|', ('x_name', '=', 'u/%d' % user.id), ('x_name', '=', 'p/' + str(user.partner_id.id))]";
  await admin.call('ir.rule', 'create', [{ name: 'milik', model_id: modelId, domain_force: text }]);
  const sync = await webOf(sandbox, 'sync');
  await sync.call('x_contoh', 'create', [[{ x_name: 'u/6' }, { x_name: 'p/6' }]]);
  await expect(sync.call('x_contoh', 'create', [{ x_name: 'u/2' }])).rejects.toThrow('AccessError');
  expect(await admin.call('x_contoh', 'search_count', [[]])).toBe(0);
  expect(await sync.call('x_contoh', 'search_count', [[]])).toBe(2);
  const wrong = { name: 'salah', model_id: modelId, domain_force: "[('x_name', '=', import os)]" };
  await expect(admin.call('ir.rule', 'create', [wrong])).rejects.toThrow('ValidationError');
});

test('rights given and taken by groups count at the next call', async () => {
  const sandbox = await open();
  const viewer = await callerOf(sandbox, 'peninjau');
  const group = ['__umkm__.group_finance'];
  const row = { x_name: 'K', x_vendor_id: ids.vendor, x_commission_type: 'fixed' };
  const vals = { ...row, x_effective_from: '2026-01-01' };
  const create = () => viewer.call('x_vendor_commission', 'create', [vals]);
  await expect(create()).rejects.toThrow('AccessError');
  sandbox.grant('peninjau', 'finance');
  expect(await viewer.call('res.users', 'has_group', group)).toBe(true);
  expect(dictOf({ id: await create() }).id).toEqual(expect.any(Number));
  sandbox.revoke('peninjau', 'finance');
  expect(await viewer.call('res.users', 'has_group', group)).toBe(false);
  await expect(create()).rejects.toThrow('AccessError');
});
