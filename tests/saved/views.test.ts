import { afterEach, beforeEach, expect, test } from 'vitest';
import { own } from '../../main/db/qb.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;
beforeEach(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  works('sari', 'finance');
});
afterEach(() => engine.close());

const views = () => engine.client('window').views;
const notes = () => engine.client('window').notes;
const names = async () => (await views().list({})).rows.map(({ name }) => name);
const board = { screen: 'overview', state: { period: 'month', compare: 'none' } } as const;

/** Another login of the same central and company sits down at this computer. */
function works(login: string, role: Role, company = 1): void {
  aBinding(engine.db, { role });
  const who = { login, uid: login.length, company_id: company };
  engine.db.run(own.updateTable('connection').set(who));
}

test('a view is kept with what the address says, and found by its screen', async () => {
  const { uuid } = await views().save({ ...board, name: 'Bulan ini' });
  await views().save({ screen: 'orders', name: 'Batal', state: { state: 'cancel' } });
  const { rows } = await views().list({ screen: 'overview' });
  expect(rows).toMatchObject([
    {
      uuid,
      name: 'Bulan ini',
      owner: 'sari',
      isMine: true,
      mayEdit: true,
      audience: 'mine',
      ...board,
    },
  ]);
  expect(await names()).toEqual(['Batal', 'Bulan ini']);
});

test('mine is seen by me alone, a role’s by that role, everybody’s by everybody here', async () => {
  await views().save({ ...board, name: 'Punya saya' });
  await views().save({ ...board, name: 'Keuangan', audience: 'role' });
  await views().save({ ...board, name: 'Semua', audience: 'everybody' });
  works('budi', 'finance');
  expect(await names()).toEqual(['Keuangan', 'Semua']);
  works('wati', 'operations');
  expect(await names()).toEqual(['Semua']);
  works('sari', 'operations');
  expect(await names()).toEqual(['Keuangan', 'Punya saya', 'Semua']);
});

test('what was kept for one company is not shown at another', async () => {
  await views().save({ ...board, name: 'Semua', audience: 'everybody' });
  works('sari', 'finance', 2);
  expect(await names()).toEqual([]);
});

test('only its owner or an administrator changes a shared view', async () => {
  const { uuid } = await views().save({ ...board, name: 'Semua', audience: 'everybody' });
  const { uuid: mine } = await views().save({ ...board, name: 'Punya saya' });
  works('budi', 'finance');
  await expect(views().change({ uuid, name: 'Lain' })).rejects.toMatchObject({
    data: { code: 'saved.not_yours', params: { owner: 'sari', name: 'Semua' } },
  });
  await expect(views().drop({ uuid })).rejects.toMatchObject({ data: { code: 'saved.not_yours' } });
  works('admin', 'admin');
  await views().change({ uuid, name: 'Bersama' });
  await expect(views().drop({ uuid: mine })).rejects.toMatchObject({
    data: { code: 'saved.missing' },
  });
  works('sari', 'finance');
  expect(await names()).toEqual(['Bersama', 'Punya saya']);
  await views().drop({ uuid });
  expect(await names()).toEqual(['Punya saya']);
});

test('a role’s view that an administrator mends stays for that role', async () => {
  const { uuid } = await views().save({ ...board, name: 'Keuangan', audience: 'everybody' });
  await views().change({ uuid, audience: 'role' });
  expect((await views().list({})).rows[0]).toMatchObject({ role: 'finance' });
  works('admin', 'admin');
  expect(await names()).toEqual([]);
  works('sari', 'finance');
  await views().change({ uuid, name: 'Kas' });
  expect((await views().list({})).rows[0]).toMatchObject({ role: 'finance', name: 'Kas' });
});

test('a name stands once per screen and person, and is given free when it is dropped', async () => {
  const { uuid } = await views().save({ ...board, name: 'Bulan ini' });
  const again = () => views().save({ ...board, name: ' Bulan ini ' });
  await expect(again()).rejects.toMatchObject({ data: { code: 'saved.name_taken' } });
  await views().save({ ...board, screen: 'orders', name: 'Bulan ini' });
  await views().drop({ uuid });
  await again();
});

test.each([
  ['a control character', { name: 'a\u0007b' }],
  ['half of a pair', { name: '\ud83d' }],
  ['nothing but blanks', { name: '   ' }],
  ['a long name', { name: 'a'.repeat(81) }],
  ['a path', { screen: '../../etc/passwd' }],
  ['a great state', { state: { search: 'x'.repeat(4_001) } }],
])('a view with %s is refused, and nothing is kept', async (_, wrong) => {
  await expect(views().save({ ...board, name: 'Baik', ...wrong })).rejects.toMatchObject({
    data: { code: 'input.invalid' },
  });
  expect(await names()).toEqual([]);
});

test('words of a language of queries are words', async () => {
  const name = `'; drop table saved_item; -- <script>alert(1)</script>`;
  await views().save({ ...board, name });
  expect(await names()).toEqual([name]);
});

test('only an exploration is a card of my board', async () => {
  const state = { metrics: ['gmv'], by: ['province'] };
  await views().save({ screen: 'overview/explore', name: 'Peta', state, onBoard: true });
  await expect(views().save({ ...board, name: 'Lain', onBoard: true })).rejects.toMatchObject({
    data: { code: 'saved.board_explore_only' },
  });
});

test('two hundred of a kind are enough', async () => {
  for (let n = 0; n < 200; n += 1) await views().save({ ...board, name: `Tampilan ${n}` });
  await expect(views().save({ ...board, name: 'Satu lagi' })).rejects.toMatchObject({
    data: { code: 'saved.too_many', params: { limit: 200 } },
  });
});

test('a vendor’s desk sees and keeps none of it', async () => {
  await views().save({ ...board, name: 'Semua', audience: 'everybody' });
  works('toko', 'vendor');
  const denied = { data: { code: 'permission.denied' } };
  await expect(views().list({})).rejects.toMatchObject(denied);
  await expect(views().save({ ...board, name: 'Toko' })).rejects.toMatchObject(denied);
  await expect(
    engine.client('window').analytics.explain({
      metrics: ['gmv'],
      period: { from: '2026-11-01', to: '2026-11-02' },
    }),
  ).rejects.toMatchObject(denied);
});

test('a note stands on the days that it touches, and goes with its owner’s word', async () => {
  const { uuid } = await notes().add({ from: '2026-11-10', to: '2026-11-12', text: 'Pasar murah' });
  await notes().add({
    from: '2026-11-01',
    to: '2026-11-01',
    text: 'Gudang pindah',
    province: 'JB',
  });
  const within = (from: string, to: string) => notes().list({ period: { from, to } });
  const found = async (from: string, to: string) =>
    (await within(from, to)).rows.map(({ text }) => text);
  expect(await found('2026-11-12', '2026-11-30')).toEqual(['Pasar murah']);
  expect(await found('2026-11-01', '2026-11-30')).toEqual(['Gudang pindah', 'Pasar murah']);
  expect(await found('2026-11-02', '2026-11-09')).toEqual([]);
  const moved = { from: '2026-11-20', to: '2026-11-20', text: 'Pasar murah batal' };
  await notes().change({ uuid, ...moved, audience: 'everybody' });
  works('budi', 'finance');
  expect((await within('2026-11-01', '2026-11-30')).rows).toMatchObject([
    { ...moved, owner: 'sari', isMine: false, mayEdit: false },
  ]);
  await expect(notes().drop({ uuid })).rejects.toMatchObject({ data: { code: 'saved.not_yours' } });
  const backwards = { from: '2026-11-20', to: '2026-11-19', text: 'Terbalik' };
  await expect(notes().add(backwards)).rejects.toMatchObject({ data: { code: 'input.invalid' } });
});
