import { expect, test } from 'vitest';
import type { RuleEdit, RuleSpec } from '../../shared/contract/commission-rule.ts';
import type { ProjectedRow } from '../../shared/contract/commission-rule-rows.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { aHouseOfTwo, type HouseDesk } from './a-house.ts';
import { anywhere, aRule } from './rule-makers.ts';

/** vendor_commission on a real central follows the rules, and what people do to it there is no rule. */
const NEXT = addDays(TODAY, 8);
const MODEL = 'x_vendor_commission';

const house = aHouseOfTwo();

interface Row {
  id: number;
  x_name: string;
  x_vendor_id: number;
  x_categ_id: number | false;
  x_commission_type: string;
  x_value: number;
  x_amount: number;
  x_effective_from: string;
  x_effective_to: string | false;
  x_active: boolean;
  x_uuid: string | false;
}
const FIELDS = ['x_name', 'x_vendor_id', 'x_categ_id', 'x_commission_type', 'x_value', 'x_amount'];
const more = ['x_effective_from', 'x_effective_to', 'x_active', 'x_uuid'];

function rowsThere(domain: unknown[] = []): Row[] {
  const context = { active_test: false };
  const kwargs = { fields: [...FIELDS, ...more], load: '', order: 'id', context };
  return house.box.call(MODEL, 'search_read', [domain], kwargs) as Row[];
}
const rowOf = (version: string): Row | undefined => rowsThere([['x_uuid', '=', version]])[0];
const editInOdoo = (id: number, vals: Record<string, unknown>) =>
  house.box.call(MODEL, 'write', [[id], vals]);

async function agree(title: string, changes: RuleEdit[]): Promise<(string | null)[]> {
  const { uuid, versions } = await house.maker.client.commission.rules.propose({ title, changes });
  await house.tell(house.maker);
  await house.checker.client.facts.approve({ decision: uuid });
  await house.tell(house.checker);
  return versions;
}

async function projected(desk: HouseDesk): Promise<ProjectedRow[]> {
  return (await desk.client.commission.rules.projection({ limit: 500 })).rows;
}
const openIn = async (desk: HouseDesk) =>
  (await projected(desk)).filter(({ state }) => state !== 'done');
const editsAt = async (desk: HouseDesk) => (await desk.client.commission.rules.pendingEdits()).rows;

const add = (rule: RuleSpec, replaces: string | null = null): RuleEdit => ({
  ...{ op: 'add', rule, replaces, centralId: null },
});
const ofVendor = (vendorId: number, categoryId: number | null = null) => ({
  ...anywhere,
  ...{ vendorId, categoryId },
});

test('while nobody imported there is nothing to write; once imported all is there already', async () => {
  const before = rowsThere();
  expect(await house.maker.client.commission.rules.projection({})).toMatchObject({
    ...{ origin: 'central', total: 0 },
  });
  await house.maker.client.commission.rules.importExisting();
  await house.tell(house.maker);
  for (const desk of house.desks) {
    expect(await openIn(desk)).toEqual([]);
    expect(await editsAt(desk)).toEqual([]);
  }
  expect(await house.maker.client.commission.rules.project()).toMatchObject({
    created: 0,
    changed: 0,
  });
  expect(rowsThere()).toEqual(before);
});

let fixed = '';
let next = '';
let old: Row;

test('what can be said there is written once, from two desks at once; the rest is listed with its reason', async () => {
  const [first] = (await projected(house.maker)).filter(({ centralId, to }) => {
    const [row] = rowsThere([['id', '=', centralId]]);
    const ofVendorAlone = [
      ['x_vendor_id', '=', row?.x_vendor_id],
      ['x_categ_id', '=', false],
    ];
    const isFree = rowsThere(ofVendorAlone).length === 0;
    return to === null && isFree && row?.x_commission_type !== 'fixed';
  });
  [old = rowsThere()[0] as Row] = rowsThere([['id', '=', first?.centralId]]);
  const { x_vendor_id: vendor, x_categ_id: category } = old;
  const scope = ofVendor(vendor, category === false ? null : category);
  const before = rowsThere().length;
  const versions = await agree('Tarif baru', [
    add(
      aRule({ name: 'Naik', scope, rate: { kind: 'percent', ppm: 81_250 }, from: NEXT }),
      first?.version,
    ),
    add(
      aRule({
        ...{
          name: 'Tetap',
          scope: ofVendor(vendor),
          per: 'order',
        },
        ...{ rate: { kind: 'fixed', amount: 1_750 }, charge: 'commission' },
        ...{ from: '2019-01-01', to: '2019-02-01' },
      }),
    ),
    add(aRule({ name: 'Proses', scope, charge: 'processing', from: NEXT })),
    add(aRule({ name: 'Semua', from: '2018-01-01', to: '2018-02-01' })),
    add(aRule({ name: 'Batas', scope, cap: 900, from: '2018-01-01', to: '2018-02-01' })),
  ]);
  [next = '', fixed = ''] = versions.map(String);
  const open = await openIn(house.maker);
  const byName = new Map(open.map((row) => [`${row.name} ${row.state}`, row]));
  expect([...byName.keys()].sort()).toEqual(
    [
      'Batas left_out',
      'Naik waiting',
      'Proses left_out',
      'Semua left_out',
      'Tetap waiting',
      `${old.x_name} waiting`,
    ].sort(),
  );
  expect(byName.get('Batas left_out')?.fields).toEqual(['cap']);
  expect(byName.get('Proses left_out')?.fields).toEqual(['charge']);
  expect(byName.get('Semua left_out')?.fields).toEqual(['scope.vendorId']);
  expect(byName.get(`${old.x_name} waiting`)).toMatchObject({
    act: 'change',
    fields: ['to'],
  });
  for (const { client } of house.desks) {
    expect(await client.commission.rules.project()).toMatchObject({
      created: 2,
      changed: 1,
      leftOut: 3,
    });
  }
  expect((await openIn(house.maker)).filter(({ state }) => state === 'sent')).toHaveLength(3);
  await Promise.all(house.desks.map((desk) => desk.sync()));
  await house.tell(house.maker);
  expect(rowsThere()).toHaveLength(before + 2);
  expect(rowOf(next)).toMatchObject({
    ...{ x_name: 'Naik', x_vendor_id: vendor, x_categ_id: category, x_value: 8.125 },
    ...{ x_commission_type: 'percentage', x_effective_from: NEXT, x_effective_to: false },
    x_active: true,
  });
  expect(rowOf(fixed)).toMatchObject({
    ...{ x_commission_type: 'fixed', x_amount: 1_750, x_effective_to: '2019-01-31' },
  });
  expect(rowsThere([['id', '=', old.id]])[0]?.x_effective_to).toBe(addDays(NEXT, -1));
  for (const desk of house.desks) {
    const states = (await openIn(desk)).map(({ state }) => state);
    expect(states).toEqual(['left_out', 'left_out', 'left_out']);
    expect(await desk.client.outbox.counts()).toMatchObject({
      waiting: 0,
      conflicts: 0,
      refused: 0,
    });
  }
});

test('what we wrote is no edit of Odoo, before and after a version ends', async () => {
  for (const desk of house.desks) expect(await editsAt(desk)).toEqual([]);
  await agree('Berakhir', [{ op: 'end', version: next, on: addDays(NEXT, 30), centralId: null }]);
  for (const desk of house.desks) expect(await editsAt(desk)).toEqual([]);
  await house.checker.client.commission.rules.project();
  await house.tell(house.checker);
  expect(rowOf(next)?.x_effective_to).toBe(addDays(NEXT, 29));
  for (const desk of house.desks) expect(await editsAt(desk)).toEqual([]);
  expect(await house.maker.client.commission.rules.project()).toMatchObject({
    created: 0,
    changed: 0,
  });
});

test('an edit of a written row waits, is held back from being written over, and may be set aside for all desks', async () => {
  const row = rowOf(next);
  editInOdoo(row?.id ?? 0, { x_value: 12.5 });
  await house.tell(house.maker);
  const { rows: before } = await house.maker.client.commission.rules.list({ when: 'all' });
  for (const desk of house.desks) {
    expect(await editsAt(desk)).toMatchObject([
      {
        centralId: row?.id,
        kind: 'changed',
        fields: ['rate'],
        change: { op: 'add', replaces: next },
      },
    ]);
    expect((await openIn(desk)).find(({ version }) => version === next)?.state).toBe('held');
  }
  expect(await house.maker.client.commission.rules.project()).toMatchObject({
    changed: 0,
    held: 1,
  });
  await house.checker.client.commission.rules.dismissEdit({ centralId: row?.id ?? 0 });
  expect(await editsAt(house.checker)).toMatchObject([{ isDismissed: true }]);
  await house.tell(house.checker);
  for (const desk of house.desks) expect(await editsAt(desk)).toEqual([]);
  expect((await house.maker.client.commission.rules.list({ when: 'all' })).rows).toEqual(before);
  const again = house.maker.client.commission.rules.dismissEdit({ centralId: row?.id ?? 0 });
  await expect(again).rejects.toMatchObject({ data: { code: 'commission.no_edit' } });
  editInOdoo(row?.id ?? 0, { x_value: 13 });
  await house.tell(house.maker);
  expect(await editsAt(house.maker)).toMatchObject([{ centralId: row?.id, fields: ['rate'] }]);
  await house.maker.client.commission.rules.dismissEdit({ centralId: row?.id ?? 0 });
  await house.tell(house.maker);
  expect(await house.maker.client.commission.rules.project()).toMatchObject({ changed: 1 });
  await house.tell(house.maker);
  expect(rowOf(next)?.x_value).toBe(8.125);
  expect(await editsAt(house.checker)).toEqual([]);
});

test('an edit that two people accept becomes a version with a row of its own; the old row says what was', async () => {
  const row = rowOf(next);
  editInOdoo(row?.id ?? 0, { x_value: 9 });
  await house.tell(house.maker);
  const [edit] = await editsAt(house.maker);
  if (edit?.change?.op !== 'add') throw new Error('No edit.');
  const rule = { ...edit.change.rule, from: addDays(NEXT, 10) };
  const [accepted] = await agree('Dari Odoo', [{ ...edit.change, rule }]);
  await house.maker.client.commission.rules.project();
  await house.tell(house.maker);
  expect(rowOf(next)).toMatchObject({ x_value: 8.125, x_effective_to: addDays(NEXT, 9) });
  expect(rowOf(String(accepted))).toMatchObject({
    ...{ x_value: 9, x_effective_from: addDays(NEXT, 10), x_effective_to: addDays(NEXT, 29) },
  });
  for (const desk of house.desks) expect(await editsAt(desk)).toEqual([]);
});

test('a row that is made inactive in Odoo waits as a removal; one of a rule that never came to hold is ours', async () => {
  const [late] = await agree('Batal', [
    add(aRule({ name: 'Batal', scope: ofVendor(old.x_vendor_id), from: '2030-01-01' })),
  ]);
  await house.maker.client.commission.rules.project();
  await house.tell(house.maker);
  const row = rowOf(String(late));
  await agree('Jadi batal', [
    { op: 'end', version: String(late), on: '2030-01-01', centralId: null },
  ]);
  expect(await editsAt(house.maker)).toEqual([]);
  expect(await house.maker.client.commission.rules.project()).toMatchObject({ withdrawn: 1 });
  await house.tell(house.maker);
  expect(rowsThere([['id', '=', row?.id]])[0]?.x_active).toBe(false);
  expect(await editsAt(house.checker)).toEqual([]);
  editInOdoo(rowOf(next)?.id ?? 0, { x_active: false });
  await house.tell(house.maker);
  expect(await editsAt(house.checker)).toMatchObject([
    { centralId: rowOf(next)?.id, kind: 'removed' },
  ]);
});

test('nobody edits a row of vendor_commission by hand past the rules', async () => {
  const { client } = house.maker;
  const refused = { data: { code: 'draft.no_entity' } };
  const change = { entity: 'commission_rule', ref: { id: old.id }, changes: { value_micro: 1 } };
  await expect(client.drafts.edit(change)).rejects.toMatchObject(refused);
  const created = { entity: 'commission_rule', values: { name: 'x' }, children: [] };
  await expect(client.drafts.create(created)).rejects.toMatchObject(refused);
  expect(await client.drafts.editable({ entity: 'commission_rule' })).toEqual({
    ...{ canCreate: false, fields: [], actions: [] },
  });
});
