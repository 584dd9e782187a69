import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeProvision } from '../../main/sync/provision/provision.service.ts';
import { aPreparation, metadataOf, type Preparation } from './a-preparation.ts';

let made: Preparation;
beforeEach(async () => {
  made = await aPreparation();
});
afterEach(() => made.close());

const aPartner = ({ box }: Preparation): number => {
  const [id] = box.call('res.partner', 'search', [[]], { limit: 1 }) as number[];
  if (id === undefined) throw new Error('No partner.');
  return id;
};

test('removing takes away exactly what was made: the central is as it was', async () => {
  const before = metadataOf(made.box);
  await made.apply([{ login: 'keuangan', role: 'finance' }]);
  expect(metadataOf(made.box)).not.toEqual(before);
  const plan = await made.plan('remove');
  expect(plan.rows.every(({ state }) => state === 'remove')).toBe(true);
  expect(plan.holds).toEqual([]);
  expect(await made.remove()).toMatchObject({ state: 'done', error: null });
  expect(metadataOf(made.box)).toEqual(before);
  expect((await made.plan('remove')).changes).toBe(0);
  expect(await made.apply()).toMatchObject({ state: 'done' });
  expect((await made.plan()).changes).toBe(0);
}, 120_000);

test('rows in our tables and values in our columns are counted, and kept, until the database is named', async () => {
  const before = metadataOf(made.box);
  await made.apply();
  const partner = aPartner(made);
  const { box } = made;
  box.call('x_umkm_vendor_profile', 'load', [
    ['id', 'x_name', 'x_partner_id/.id'],
    [['__umkm__.0198-a', 'Kawung', String(partner)]],
  ]);
  box.call('res.partner', 'write', [[partner], { x_client_uuid: '0198-b' }]);
  const { holds, hash } = await made.plan('remove');
  expect(holds).toEqual([
    { what: 'x_umkm_vendor_profile', rows: 1 },
    { what: 'res.partner.x_client_uuid', rows: 1 },
  ]);
  const without = removeProvision({ ...made.admin, hash, withData: 'something' }, made.desk.call);
  await expect(without).rejects.toMatchObject({ code: 'provision.holds_data' });
  expect(box.call('x_umkm_vendor_profile', 'search_count', [[]])).toBe(1);
  expect(await made.remove(box.db)).toMatchObject({ state: 'done' });
  expect(metadataOf(box)).toEqual(before);
}, 120_000);

test('what somebody else made is used, never taken away', async () => {
  const { box } = made;
  const [modelId] = box.call('ir.model', 'search', [[['model', '=', 'res.partner']]]) as number[];
  const own = { model_id: modelId, name: 'x_client_uuid', ttype: 'char', state: 'manual' };
  box.call('ir.model.fields', 'create', [{ ...own, field_description: 'Theirs' }]);
  const before = metadataOf(box);
  const plan = await made.plan();
  const row = plan.rows.find(({ key }) => key === 'field_res.partner_x_client_uuid');
  expect(row).toMatchObject({ state: 'adopt', note: null });
  await made.apply();
  await made.remove();
  expect(metadataOf(box)).toEqual(before);
}, 120_000);

test('any desk sees what another has prepared, and could take it away', async () => {
  await made.close();
  made = await aPreparation({ bare: false });
  const plan = await made.plan();
  expect(plan.conflicts).toBe(0);
  expect(plan.rows.filter(({ kind }) => kind === 'model').map(({ state }) => state)).toEqual(
    Array(5).fill('keep'),
  );
  const { rows, holds } = await made.plan('remove');
  expect(rows.filter(({ kind }) => kind === 'model')).toHaveLength(5);
  expect(holds.map(({ what }) => what)).toContain('x_umkm_vendor_profile');
});
