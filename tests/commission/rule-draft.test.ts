import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aBinding, aCompany, aProduct, aVendor } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { anywhere, aRule } from './rule-makers.ts';

let engine: TempEngine;
beforeEach(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db, { role: 'finance' });
});
afterEach(() => engine.close());

const rules = () => engine.client('window').commission.rules;
const first = { op: 'add', rule: aRule({ name: 'Umum' }) } as const;
const faulty = { op: 'add', rule: aRule({ rate: { kind: 'percent', ppm: 2_000_000 } }) } as const;
const gone = { op: 'end', version: randomUUID(), on: '2027-01-01' } as const;

test('a draft is kept as it is, with its faults, and the last one saved counts', async () => {
  expect(await rules().draft()).toMatchObject({ title: '', changes: [], savedAt: null });
  expect(await rules().saveDraft({ title: 'Lebaran', changes: [first] })).toEqual({ savedAt: NOW });
  await rules().saveDraft({ title: 'Lebaran', changes: [faulty, gone] });
  const kept = { title: 'Lebaran', changes: [faulty, gone], savedAt: NOW };
  expect(await rules().draft()).toMatchObject(kept);
});

test('a draft without changes is none', async () => {
  await rules().saveDraft({ title: 'Lebaran', changes: [first] });
  expect(await rules().saveDraft({ title: 'Lebaran', changes: [] })).toEqual({ savedAt: null });
  expect(await rules().draft()).toMatchObject({ title: '', changes: [] });
});

test('what was proposed is no draft any more; another draft stays', async () => {
  const other = { op: 'add', rule: aRule({ name: 'Lain', charge: 'service' }) } as const;
  await rules().saveDraft({ title: 'Umum', changes: [first] });
  await rules().propose({ title: 'Lain', changes: [other] });
  expect((await rules().draft()).changes).toEqual([first]);
  const { title, changes } = await rules().draft();
  await rules().propose({ title, changes });
  expect((await rules().draft()).changes).toEqual([]);
});

test('a draft that is refused when it is proposed stays', async () => {
  await rules().saveDraft({ title: 'Salah', changes: [faulty] });
  await expect(rules().propose({ title: 'Salah', changes: [faulty] })).rejects.toThrow();
  expect((await rules().draft()).changes).toEqual([faulty]);
});

test('a draft names what its rules are about, and what may be chosen is found by a part of its name', async () => {
  const vendor = aVendor(engine.db);
  aProduct(engine.db, { vendorId: vendor });
  const about = aRule({ scope: { ...anywhere, vendorId: vendor } });
  await rules().saveDraft({ title: '', changes: [{ op: 'add', rule: about }] });
  const { rows } = await rules().choices({ kind: 'vendor' });
  const [found] = rows;
  expect(found).toMatchObject({ value: String(vendor) });
  expect((await rules().draft()).named.vendors).toEqual([{ id: vendor, name: found?.name }]);
  const part = (found?.name ?? '').slice(1, 4).toUpperCase();
  expect((await rules().choices({ kind: 'vendor', search: part })).rows).toEqual(rows);
  expect((await rules().choices({ kind: 'vendor', search: 'tidak ada' })).rows).toEqual([]);
});
