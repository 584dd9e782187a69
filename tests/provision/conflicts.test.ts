import { afterEach, beforeEach, expect, test } from 'vitest';
import { kitItems } from '../../main/sync/provision/kit/kit-items.ts';
import { Administrator } from '../../main/sync/provision/look/administrator.ts';
import { CentralState } from '../../main/sync/provision/look/central-state.ts';
import { planItems } from '../../main/sync/provision/look/plan.ts';
import { applyProvision, planProvision } from '../../main/sync/provision/provision.service.ts';
import { aPreparation, metadataOf, type Preparation } from './a-preparation.ts';
import { isWrite } from './web-proxy.ts';

let made: Preparation;
beforeEach(async () => {
  made = await aPreparation();
});
afterEach(() => made.close());

function aField(model: string, values: Record<string, unknown>): void {
  const common = { model_id: aModelId(model), state: 'manual', field_description: 'Theirs' };
  made.box.call('ir.model.fields', 'create', [{ ...common, ...values }]);
}

function aModelId(model: string): number | undefined {
  const found = made.box.call('ir.model', 'search', [[['model', '=', model]]]) as number[];
  return found[0];
}

test.each([
  ['another type', 'provision.other_type', { name: 'x_client_uuid', ttype: 'integer' }],
  [
    'a size that cuts texts',
    'provision.cuts_text',
    { name: 'x_client_uuid', ttype: 'char', size: 13 },
  ],
])('a column of %s is a conflict for a person, and nothing is applied', async (...row) => {
  const [, code, field] = row;
  aField('res.partner', field);
  const plan = await made.plan();
  expect(plan.conflicts).toBe(1);
  expect(plan.rows.find(({ state }) => state === 'conflict')).toMatchObject({
    target: 'res.partner.x_client_uuid',
    note: { code },
  });
  const before = metadataOf(made.box);
  const input = { ...made.admin, hash: plan.hash, assign: [] };
  await expect(applyProvision(input, made.desk.call)).rejects.toMatchObject({
    code: 'provision.conflicts',
  });
  expect(metadataOf(made.box)).toEqual(before);
});

test('a log that somebody may write or delete in is a conflict', async () => {
  await made.apply();
  const { box } = made;
  const [id] = box.call('ir.model.access', 'search', [
    [['name', '=', 'UMKM x_umkm_fact admin']],
  ]) as number[];
  box.call('ir.model.access', 'write', [[id], { perm_write: true }]);
  const plan = await made.plan();
  expect(plan.rows.filter(({ state }) => state === 'conflict')).toMatchObject([
    { kind: 'access', target: 'x_umkm_fact', note: { code: 'provision.other_rights' } },
  ]);
});

test('a role for a login that is not there, or on the wrong side of the portal, is a conflict', async () => {
  const plan = await made.plan('apply', [
    { login: 'siapa', role: 'viewer' },
    { login: 'keuangan', role: 'vendor' },
  ]);
  const notes = plan.rows.filter(({ state }) => state === 'conflict').map(({ note }) => note?.code);
  expect(notes).toEqual(['provision.no_user', 'provision.wrong_side']);
});

test('an older kit, and a changed action of ours, are brought up to date', async () => {
  await made.apply();
  const { box } = made;
  const [version] = box.call('x_umkm_setting', 'search', [
    [['x_key', '=', 'kit.version']],
  ]) as number[];
  box.call('x_umkm_setting', 'write', [[version], { x_value: '1' }]);
  const rules = box.call('ir.rule', 'search', [[['domain_force', 'like', 'private/']]]);
  box.call('ir.rule', 'unlink', [rules]);
  const [action] = box.call('ir.actions.server', 'search', [
    [['name', '=', 'UMKM compare and set']],
  ]) as number[];
  box.call('ir.actions.server', 'write', [[action], { code: "action = {'status': 'refused'}" }]);
  const plan = await made.plan();
  const changes = plan.rows.filter(({ state }) => state === 'change').map(({ key }) => key);
  expect(changes).toEqual(['cas', 'setting_kit.version']);
  const added = plan.rows.filter(({ state }) => state === 'add').map(({ key }) => key);
  expect(added).toEqual(['rule_x_umkm_fact_every']);
  await made.apply();
  expect((await made.plan()).changes).toBe(0);
});

test.each([
  ['wrong password', 'provision.wrong_password', () => ({ ...made.admin, secret: 'salah' })],
  [
    'no right to settings',
    'provision.no_right',
    () => ({ login: made.box.syncLogin, secret: made.box.syncPassword }),
  ],
])('%s: refused by name, and nothing is written', async (_, code, credentials) => {
  const input = { ...credentials(), direction: 'apply', assign: [] } as const;
  await expect(planProvision(input, made.desk.call)).rejects.toMatchObject({ code });
  expect(made.proxy.passed.filter(isWrite)).toEqual([]);
});

test.each([
  ['may not prepare', () => ({ login: made.box.syncLogin, secret: made.box.syncPassword })],
  ['has no answer any more', () => made.admin],
])('a look by somebody who %s leaves no session open', async (_, credentials) => {
  made.proxy.decide = ({ model }) => (model === 'ir.rule' ? 'drop' : 'pass');
  const input = { ...credentials(), direction: 'apply', assign: [] } as const;
  await expect(planProvision(input, made.desk.call)).rejects.toThrow();
  const [first, last] = [made.proxy.passed.at(0), made.proxy.passed.at(-1)];
  expect([first?.path, last?.path]).toEqual(['/web/session/authenticate', '/web/session/destroy']);
});

test('tables of an addon, under its own names, are used as they are, and what they lack is added', async () => {
  const by = await Administrator.logIn(made.box, made.admin, {
    signal: new AbortController().signal,
  });
  const items = kitItems([]);
  const state = new CentralState(by, items);
  await state.refresh();
  const addon = { model: 'umkm.vendor.profile', state: 'base' };
  state.models.push({ id: 9_001, ...addon });
  const named = [
    ['partner_id', 'many2one', 'res.partner'],
    ['active', 'boolean', ''],
    ['nib_number', 'char', ''],
  ] as const;
  for (const [name, ttype, relation] of named) {
    const field = { id: 9_100 + state.fields.length, name, ttype, relation, related: '', size: 0 };
    state.fields.push({ ...field, ...addon });
  }
  const action = {
    model_id: aModelId('res.partner'),
    state: 'code',
    code: "action = {'ok': True}",
  };
  const index = 'umkm_vendor_profile_uuid_uniq';
  made.box.call('ir.actions.server', 'create', [{ ...action, name: index }]);
  await state.refresh(['actions']);
  expect(state.actions.map(({ name }) => name)).toEqual([index]);
  const rows = planItems(items, state, new Set()).map(({ row }) => row);
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind && row.target.startsWith(addon.model));
  expect(of('model')).toMatchObject([{ target: addon.model, state: 'adopt' }]);
  expect(of('default')).toMatchObject([{ target: 'umkm.vendor.profile.active', state: 'adopt' }]);
  expect(of('rule')).toMatchObject([{ what: "[('partner_id','=',user.partner_id.id)]" }]);
  const added = of('field').map(({ target }) => target.slice(addon.model.length + 1));
  expect(added).toContain('x_uuid');
  expect(added).not.toContain('x_nib_number');
});
