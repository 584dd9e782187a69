import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDirty, listStamps } from '../../../main/analytics/rollups/rollup.store.ts';
import { startDueMaintenance } from '../../../main/analytics/rollups/rollups.service.ts';
import { aBinding, anOrder, type TempReplica, tempReplica } from '../../support/a-replica.ts';
import { aDesk, type Desk } from '../../sync/a-desk.ts';

let desk: Desk;
let replica: TempReplica;
beforeAll(() => {
  desk = aDesk();
  replica = tempReplica();
});
afterAll(async () => {
  await desk.close();
  replica.close();
});

test('a desk without a company yet has nothing to add up', () => {
  startDueMaintenance(desk.call);
  expect(desk.call.background.isRunning('rollups')).toBe(false);
});

test('after a cycle what it brought is added up, and the progress is told', async () => {
  aBinding(replica.db);
  anOrder(replica.db, { day: '2026-03-05' });
  const call = { ...desk.call, reader: replica.db, writer: replica.db };
  startDueMaintenance(call);
  await call.background.settled('rollups');
  expect(listStamps(replica.db).size).toBeGreaterThan(0);
  expect(listDirty(replica.db)).toEqual([]);
  const told = desk.events.filter(({ kind }) => kind === 'counting').at(-1);
  expect(told).toMatchObject({ kind: 'counting' });
  startDueMaintenance(call);
  expect(call.background.isRunning('rollups')).toBe(false);
});

test('while a first pull goes on nothing is built; it is afterwards', async () => {
  const fresh = tempReplica();
  aBinding(fresh.db);
  const call = { ...desk.call, reader: fresh.db, writer: fresh.db };
  let end = (): void => {};
  call.background.start('sync', () => new Promise<void>((resolve) => (end = resolve)));
  startDueMaintenance(call);
  expect(call.background.isRunning('rollups')).toBe(false);
  end();
  await call.background.settled('sync');
  startDueMaintenance(call);
  await call.background.settled('rollups');
  expect(listStamps(fresh.db).size).toBeGreaterThan(0);
  fresh.close();
});
