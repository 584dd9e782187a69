import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewStreams } from '../../main/facts/facts.service.ts';
import { applyProvision } from '../../main/sync/provision/provision.service.ts';
import { startDuePush } from '../../main/sync/sync.service.ts';
import { anEditor } from '../sync/an-editor.ts';
import { aPreparation, metadataOf, type Preparation } from './a-preparation.ts';
import { isWrite } from './web-proxy.ts';

let made: Preparation;

describe('a prepared central', () => {
  beforeAll(async () => {
    made = await aPreparation();
    await made.apply();
  });
  afterAll(() => made.close());

  test('what was applied is what a prepared central needs: groups, log, settings, compare-and-set', async () => {
    const { box } = made;
    expect(box.call('res.users', 'has_group', ['__umkm__.group_admin'])).toBe(true);
    expect(box.call('res.users', 'has_group', ['__umkm__.group_finance'])).toBe(false);
    const [action] = box.call('ir.actions.server', 'search', [
      [['name', '=', 'UMKM compare and set']],
    ]) as number[];
    const settings = box.call('x_umkm_setting', 'search_read', [[]], {
      fields: ['x_key', 'x_value'],
    });
    expect(settings).toMatchObject([
      { x_key: 'cas.action_id', x_value: String(action) },
      { x_key: 'kit.version', x_value: '2' },
    ]);
    const append = () => box.call('x_umkm_fact', 'create', [{ x_stream: 'policy', x_seq: 1 }]);
    expect(append()).toBeGreaterThan(0);
    expect(append).toThrow(/duplicate key|unique/i);
    expect(() => box.call('x_umkm_fact', 'write', [[1], { x_payload: 'x' }])).toThrow();
  });

  test('a new record is in sight at once: its default held before anybody could make one', async () => {
    const order = made.proxy.passed.filter(isWrite).map(({ model, method, args }) => {
      const [first] = args as [Record<string, unknown>];
      return model === 'ir.model.access'
        ? `access ${String(first.model_id)}`
        : `${model} ${method}`;
    });
    expect(order.indexOf('ir.default set')).toBeLessThan(
      order.findIndex((one) => one.startsWith('access')),
    );
    const { box } = made;
    const partner = (box.call('res.partner', 'search', [[]], { limit: 1 }) as number[])[0];
    const id = box.call('x_umkm_vendor_profile', 'create', [
      { x_name: 'Baru', x_partner_id: partner },
    ]);
    expect(box.call('x_umkm_vendor_profile', 'search', [[]])).toEqual([id]);
    expect(box.call('x_umkm_vendor_profile', 'read', [[id], ['display_name']])).toMatchObject([
      { display_name: 'Baru' },
    ]);
  });

  test('no column of ours has a size: a long text is never cut', async () => {
    const sized = made.proxy.passed.filter((one) => JSON.stringify(one.args).includes('"size"'));
    expect(sized.filter(isWrite)).toEqual([]);
    const { box } = made;
    const story = 'x'.repeat(5_000);
    const partner = (box.call('res.partner', 'search', [[]], { limit: 1 }) as number[])[0];
    const values = {
      x_name: 'P',
      x_partner_id: partner,
      x_nib_number: '1'.repeat(20),
      x_story: story,
    };
    const id = box.call('x_umkm_vendor_profile', 'create', [values]);
    const fields = ['x_nib_number', 'x_story'];
    expect(box.call('x_umkm_vendor_profile', 'read', [[id], fields])).toMatchObject([
      { x_nib_number: '1'.repeat(20), x_story: story },
    ]);
  });
});

describe('preparing', () => {
  afterEach(() => made.close());

  test('a plan on a plain Odoo prints every change with its reason and risk, and writes nothing', async () => {
    made = await aPreparation();
    const before = metadataOf(made.box);
    const plan = await made.plan();
    expect(metadataOf(made.box)).toEqual(before);
    expect(made.proxy.passed.filter(isWrite)).toEqual([]);
    expect(plan.rows.every(({ state }) => state === 'add')).toBe(true);
    expect([plan.changes, plan.conflicts]).toEqual([plan.rows.length, 0]);
    const count = (kind: string) => plan.rows.filter((row) => row.kind === kind).length;
    expect([count('group'), count('model'), count('index'), count('action')]).toEqual([6, 5, 5, 1]);
    expect(plan.rows).toContainEqual({
      key: 'field_res.partner_x_client_uuid',
      kind: 'field',
      target: 'res.partner.x_client_uuid',
      what: 'char',
      feature: 'noDoubles',
      risk: 'column',
      state: 'add',
      note: null,
    });
  });

  test('what was applied is all there, by the session route alone, and a second plan is empty', async () => {
    made = await aPreparation();
    const run = await made.apply();
    expect(run).toMatchObject({ state: 'done', error: null, current: null });
    expect(run.done).toBe(run.total);
    const again = await made.plan();
    expect(again.changes).toBe(0);
    expect(again.rows.every(({ state }) => state === 'keep')).toBe(true);
    const before = metadataOf(made.box);
    expect((await made.apply()).total).toBe(0);
    expect(metadataOf(made.box)).toEqual(before);
    const addresses = new Set(
      made.proxy.passed.map(({ path }) => path.split('/').slice(0, 3).join('/')),
    );
    expect([...addresses].sort()).toEqual(['/web/dataset', '/web/session']);
  });

  test('after it, the desk syncs the tables that were missing', async () => {
    made = await aPreparation({ syncs: true });
    const { desk } = made;
    const missing = await desk.sync();
    const stateIn = (status: typeof missing) =>
      status.entities.find(({ entity }) => entity === 'vendor_profile')?.state;
    expect(stateIn(missing)).toBe('unavailable');
    await made.apply();
    await desk.call.background.settled('sync');
    expect(stateIn(desk.status())).toBe('verified');
    // The first contact of an administrator's desk founds the facts.
    expect(viewStreams(desk.db).founder).toMatchObject({ name: expect.any(String) });
    expect(viewStreams(desk.db).rows).toMatchObject([{ stream: 'anchor' }, { stream: 'staff' }]);
  }, 120_000);

  test('users get the roles that were chosen for them, and only those', async () => {
    made = await aPreparation();
    const { users } = await made.plan();
    expect(users).toContainEqual(
      expect.objectContaining({ login: 'keuangan', role: null, suggested: 'finance' }),
    );
    expect(users).toContainEqual(
      expect.objectContaining({ login: made.box.vendorLogin, suggested: 'vendor' }),
    );
    await made.apply([{ login: 'keuangan', role: 'finance' }]);
    const after = (await made.plan()).users;
    const given = after.filter(({ role }) => role !== null).map(({ login, role }) => [login, role]);
    expect(given.sort()).toEqual([
      ['admin', 'admin'],
      ['keuangan', 'finance'],
    ]);
  });

  test('a central that changed since the plan was shown is planned again, and nothing is written', async () => {
    made = await aPreparation();
    const { hash } = await made.plan();
    made.box.call('res.groups', 'load', [
      ['id', 'name'],
      [['__umkm__.group_viewer', 'UMKM Viewer']],
    ]);
    const before = metadataOf(made.box);
    const input = { ...made.admin, hash, assign: [] };
    await expect(applyProvision(input, made.desk.call)).rejects.toMatchObject({
      code: 'provision.plan_changed',
    });
    expect(metadataOf(made.box)).toEqual(before);
  });

  test('of two that are begun at once one is carried out, and the other leaves', async () => {
    made = await aPreparation();
    const { desk, proxy } = made;
    const { hash } = await made.plan();
    proxy.passed.length = 0;
    const input = { ...made.admin, hash, assign: [] };
    const both = await Promise.all([
      applyProvision(input, desk.call),
      applyProvision(input, desk.call),
    ]);
    expect(both.map(({ started }) => started).sort()).toEqual([false, true]);
    expect(await made.ended()).toMatchObject({ state: 'done' });
    const count = (end: string) => proxy.passed.filter(({ path }) => path.endsWith(end)).length;
    expect([count('/authenticate'), count('/destroy')]).toEqual([2, 2]);
  });

  test('while a central is prepared no edit is sent by itself; afterwards it is', async () => {
    made = await aPreparation({ bare: false, syncs: true });
    const { call } = made.desk;
    anEditor(made.desk).create('partner', { name: 'Kopi Baru' });
    let end = (): void => undefined;
    call.background.start('provision', () => new Promise((ended) => (end = ended)));
    startDuePush(call);
    expect(call.background.isRunning('sync')).toBe(false);
    end();
    await call.background.settled('provision');
    startDuePush(call);
    expect(call.background.isRunning('sync')).toBe(true);
    await call.background.settled('sync');
  });

  test('it can be stopped between two steps, and goes on from there', async () => {
    made = await aPreparation();
    const { desk, proxy } = made;
    let writes = 0;
    proxy.decide = (call) => {
      if (isWrite(call)) writes += 1;
      if (writes === 20) desk.call.background.cancel('provision');
      return 'pass';
    };
    const stopped = await made.apply();
    expect(stopped.state).toBe('cancelled');
    expect(stopped.done).toBeGreaterThan(0);
    expect(stopped.done).toBeLessThan(stopped.total);
    proxy.decide = () => 'pass';
    const rest = await made.apply();
    expect(rest.total).toBeLessThan(stopped.total);
    expect((await made.plan()).changes).toBe(0);
  });
});
