import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '../../../main/db/qb.ts';
import { acceptRestored, startDueSync } from '../../../main/sync/sync.service.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../support/a-sandbox.ts';
import { aDesk, type Desk } from '../a-desk.ts';
import { countsOnCentral, countsOnDesk } from '../central-counts.ts';
import { type MeddlingProxy, meddlingProxy } from '../meddling-proxy.ts';
import { contentOf } from '../replica-content.ts';

const world = { size: 'tiny', asOf: '2026-11-23' } as const;
const context = { allowed_company_ids: [1], active_test: false };

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
/** Three that are there from the beginning. */
let partners: number[];

beforeEach(async () => {
  box = await startSandbox(world);
  proxy = await meddlingProxy(box.url, () => undefined);
  desk = aDesk();
  await desk.bind(box, { url: proxy.url });
  await desk.sync();
  // What is written from here on is seconds later than all that the copy, begun anew, will write.
  box.shiftClock(5_000);
  const rows = desk.db.all(read.selectFrom('central_partner').select('id').orderBy('id', 'desc'));
  partners = rows.slice(0, 3).map(({ id }) => id);
});

afterEach(async () => {
  await desk.close();
  await proxy.close();
});
afterAll(() => box.close());

/** The same central as it was when it was made: what was written since is lost. */
async function restoreBackup(): Promise<void> {
  const { port } = box;
  await box.close();
  box = await startSandbox({ ...world, port });
}

function writePartner(which: 0 | 2, city: string): void {
  box.call('res.partner', 'write', [[partners[which]], { city }], { context });
}

function aNewPartner(name: string): number {
  return Number(box.call('res.partner', 'create', [{ name, company_id: 1 }], { context }));
}

async function expectStopped(): Promise<void> {
  const before = contentOf(desk.db, 'central_');
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({
    outcome: 'failed',
    error: { code: 'central.restored', params: { model: 'res.partner' } },
  });
  expect(status.restored).toMatchObject({ entity: 'partner' });
  expect(contentOf(desk.db, 'central_')).toBe(before);
}

test('a row that was written later here than there stops the sync before anything changes', async () => {
  writePartner(0, 'Kota Baru');
  await desk.sync();
  await restoreBackup();
  await expectStopped();

  // Nothing is asked of it any more, neither by itself nor by hand.
  const asked = proxy.calls.length;
  startDueSync({ ...desk.call, clock: { now: () => Number.MAX_SAFE_INTEGER } });
  expect(desk.call.background.isRunning('sync')).toBe(false);
  await desk.sync();
  expect(proxy.calls).toHaveLength(asked);
});

test('once a person has agreed, all is pulled anew and equals the copy', async () => {
  writePartner(0, 'Kota Baru');
  await desk.sync();
  await restoreBackup();
  await desk.sync();
  expect(acceptRestored({ ...desk.call, db: desk.db }, false)).toEqual({ resent: 0 });
  const followed = await desk.sync();
  expect(followed.lastCycle).toMatchObject({ outcome: 'done' });
  expect(followed.restored).toBeNull();
  expect(followed.verifiedAt).toBe(followed.lastCycle?.endedAt);
  const city = read
    .selectFrom('central_partner')
    .select('city')
    .where('id', '=', partners[0] ?? 0);
  expect(desk.db.get(city)).not.toEqual({ city: 'Kota Baru' });
});

test('it is seen although others went on writing to the copy', async () => {
  writePartner(0, 'Kota Baru');
  await desk.sync();
  await restoreBackup();
  writePartner(2, 'Kota Lain');
  const status = await desk.sync();
  expect(status.lastCycle?.error).toMatchObject({ code: 'central.restored' });
  expect(status.restored).not.toBeNull();
  const city = read.selectFrom('central_partner').select('city');
  expect(desk.db.get(city.where('id', '=', partners[0] ?? 0))).toEqual({ city: 'Kota Baru' });
});

test('an id that is another row now tells the same', async () => {
  aNewPartner('Ani');
  await desk.sync();
  await restoreBackup();
  aNewPartner('Budi');
  await expectStopped();
});

test('the newest records gone, many and of several moments, were not deleted', async () => {
  for (const name of ['Ani', 'Budi', 'Citra', 'Dewi', 'Eko']) aNewPartner(name);
  box.shiftClock(1_100);
  aNewPartner('Fajar');
  await desk.sync();
  await restoreBackup();
  await expectStopped();
});

test('a record that was deleted is followed, however new it was', async () => {
  const id = aNewPartner('Ani');
  await desk.sync();
  box.call('res.partner', 'unlink', [[id]], { context });
  const status = await desk.sync();
  expect(status.lastCycle).toMatchObject({ outcome: 'done' });
  expect(countsOnDesk(status)).toEqual(countsOnCentral(box));
});
