import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReader } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { removeUnfinishedBackups } from '../../main/platform/backup/backup-files.ts';
import { backupsToRemove } from '../../main/platform/backup/retention.rules.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { dayOfInstant } from '../../shared/kernel/business-day.ts';
import { aBinding, aCompany, aVendor } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { openEngine } from '../support/open-engine.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;

beforeEach(async () => {
  engine = await tempEngine();
  aBinding(engine.db, { role: 'admin' });
  aCompany(engine.db);
  aVendor(engine.db);
});
afterEach(() => engine.close());

const backups = () => engine.client('local').backups;
const pathOf = (name: string) => join(engine.profile, 'backups', name);

function partnersIn(replica: string): number {
  const db = openReader(replica);
  const { length } = db.all(read.selectFrom('central_partner').select('id'));
  db.close();
  return length;
}

test('a backup is a whole database of its own, for its owner only, and is listed', async () => {
  const made = await backups().create();
  expect(await backups().list()).toEqual([made]);
  expect(partnersIn(pathOf(made.name))).toBe(partnersIn(join(engine.profile, 'replica.db')));
  expect(statSync(pathOf(made.name)).mode & 0o777).toBe(0o600);
  expect(await backups().verify({ name: made.name })).toEqual(made);
});

test('one flipped bit anywhere is found before anything is restored', async () => {
  const { name } = await backups().create();
  const sound = readFileSync(pathOf(name));
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
      const flipped = Buffer.from(sound);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      writeFileSync(pathOf(name), flipped);
      await expect(backups().restore({ name })).rejects.toMatchObject({
        data: { code: 'backup.altered', params: { name } },
      });
    }),
    { numRuns: 40 },
  );
  writeFileSync(pathOf(name), sound.subarray(0, -1));
  await expect(backups().verify({ name })).rejects.toMatchObject({
    data: { code: 'backup.altered' },
  });
});

test('a restore brings back what was, keeps what it replaced, and the app goes on', async () => {
  const { name } = await backups().create();
  const before = partnersIn(join(engine.profile, 'replica.db'));
  aVendor(engine.db);
  engine.db.close();
  const { replaced } = await backups().restore({ name });
  expect(partnersIn(join(engine.profile, 'replica.db'))).toBe(before);
  expect(partnersIn(join(engine.profile, replaced))).toBe(before + 1);
  expect((await engine.client('window').vendors.list({})).total).toBe(1);
  expect(existsSync(join(engine.profile, 'restore-order.json'))).toBe(false);
});

test('restoring is for administrators', async () => {
  const { name } = await backups().create();
  aBinding(engine.db, { role: 'finance' });
  await expect(backups().restore({ name })).rejects.toMatchObject({
    data: { code: 'permission.denied' },
  });
});

test('a name that is no backup leads nowhere', async () => {
  for (const name of ['../replica.db', 'replica.db', '/etc/passwd', 'replica-20200101-000000.db']) {
    await expect(backups().restore({ name })).rejects.toMatchObject({
      data: { code: 'backup.missing', params: { name } },
    });
  }
});

test('what a killed process left half made goes, and files of the user stay', async () => {
  const { name } = await backups().create();
  const folder = join(engine.profile, 'backups');
  mkdirSync(join(folder, '.rehearsal-Ab12cd'));
  writeFileSync(join(folder, '.rehearsal-Ab12cd', 'replica.db'), 'x');
  writeFileSync(join(folder, 'replica-20260101-000000.db.part'), 'x');
  writeFileSync(join(folder, 'replica-20260101-000001.db'), 'x');
  writeFileSync(join(folder, 'catatan.txt'), 'x');
  removeUnfinishedBackups(openFolders(engine.profile));
  expect(readdirSync(folder).sort()).toEqual(['catatan.txt', name, `${name}.json`]);
});

test('an order that was never carried out is carried out at the next start', async () => {
  const { name } = await backups().create();
  const { profile } = engine;
  const order = { name, replaced: 'replica-replaced-1.db' };
  aVendor(engine.db);
  engine.db.close();
  const before = partnersIn(join(profile, 'replica.db'));
  writeFileSync(join(profile, 'restore-order.json'), JSON.stringify(order));
  // The running owner holds the profile: the order waits until it has let go.
  await expect(openEngine({ profile })).rejects.toMatchObject({ code: 'profile.in_use' });
  expect(partnersIn(join(profile, 'replica.db'))).toBe(before);
  await engine.client('local').backups.create();
  expect(partnersIn(join(profile, 'replica.db'))).toBe(before - 1);
});

const day = (days: number) => NOW - days * 86_400_000;

test('seven days, four weeks and six months are kept, and always the newest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 200 }), (ages) => {
      const all = ages.map((age) => ({ name: `b${age}`, madeAt: day(age) }));
      const gone = new Set(backupsToRemove(all));
      const kept = all.filter(({ name }) => !gone.has(name));
      const newest = Math.min(...ages);
      expect(gone.has(`b${newest}`)).toBe(false);
      expect(kept.length).toBeLessThanOrEqual(17);
      const days = [...new Set(all.map(({ madeAt }) => dayOfInstant(madeAt)))].sort().reverse();
      for (const wanted of days.slice(0, 7)) {
        expect(kept.some(({ madeAt }) => dayOfInstant(madeAt) === wanted)).toBe(true);
      }
      const months = [...new Set(days.map((one) => one.slice(0, 7)))].slice(0, 6);
      for (const wanted of months) {
        expect(kept.some(({ madeAt }) => dayOfInstant(madeAt).startsWith(wanted))).toBe(true);
      }
      expect(backupsToRemove(kept)).toEqual([]);
    }),
  );
});
