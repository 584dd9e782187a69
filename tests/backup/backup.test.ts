import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReader } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { removeBackups, removeUnfinishedBackups } from '../../main/platform/backup/backup-files.ts';
import { makeBackup } from '../../main/platform/backup/make-backup.ts';
import { backupsToRemove } from '../../main/platform/backup/retention.rules.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { addAttachment } from '../../main/platform/vault/attachment.store.ts';
import { Vault } from '../../main/platform/vault/vault.ts';
import { dayOfInstant } from '../../shared/kernel/business-day.ts';
import { aPdf } from '../evidence/documents.ts';
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

/** A document of a vendor, as a receipt leaves it. */
function keepDocument(text: string): { sha256: string; path: string } {
  const vault = new Vault(openFolders(engine.profile));
  const { sha256, sha1, bytes } = vault.keep(aPdf(text));
  addAttachment(engine.db, {
    ...{ uuid: text, central: 'x', vendor_id: 1, request: text, fact: text, kept_by: '' },
    ...{ sha256, sha1, bytes, mime: 'application/pdf', file_name: `${text}.pdf`, kept_at: NOW },
  });
  return { sha256, path: vault.pathOf(sha256) };
}

const documentsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

test('documents come back with the backup that names them, and go with the last one', async () => {
  const { path } = keepDocument('halal');
  const { path: other } = keepDocument('nib');
  const made = await backups().create();
  expect(made).toMatchObject({ documents: 2, lost: [] });
  expect(await backups().verify({ name: made.name })).toEqual(made);
  const sound = readFileSync(path);
  rmSync(path);
  writeFileSync(other, 'berubah');
  // What is damaged here is taken from the backup before: the next one is as whole.
  const folders = openFolders(engine.profile);
  const next = await makeBackup(engine.db, folders, day(-1));
  expect(next.documents).toMatchObject({ lost: [] });
  engine.db.close();
  expect(await backups().restore({ name: made.name })).toMatchObject({ lost: [] });
  expect(readFileSync(path)).toEqual(sound);
  expect(readFileSync(other)).toEqual(aPdf('nib'));
  const kept = join(folders.backups, 'attachments');
  removeBackups(folders, [made.name]);
  expect(documentsIn(kept)).toHaveLength(2);
  removeBackups(folders, [next.name]);
  expect(documentsIn(kept)).toHaveLength(0);
});

test('a backup names the documents that it cannot give back, and is never called whole', async () => {
  const { path, sha256 } = keepDocument('halal');
  keepDocument('nib');
  const { name } = await backups().create();
  const store = new Vault({ root: join(engine.profile, 'backups'), key: null });
  writeFileSync(store.pathOf(sha256), 'berubah');
  expect(await backups().verify({ name })).toMatchObject({ lost: ['halal.pdf'] });
  writeFileSync(path, 'juga berubah');
  await makeBackup(engine.db, openFolders(engine.profile), day(-1));
  expect(await backups().list()).toMatchObject([
    { documents: 1, lost: ['halal.pdf'] },
    { documents: 2, lost: [] },
  ]);
  engine.db.close();
  expect(await backups().restore({ name })).toMatchObject({ lost: ['halal.pdf'] });
});

test('a backup of before documents were in them is restored, and says that it has none', async () => {
  const { path } = keepDocument('halal');
  const { name } = await backups().create();
  const manifest = `${pathOf(name)}.json`;
  const { documents: _none, ...old } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(old));
  expect(await backups().verify({ name })).toMatchObject({ documents: null, lost: [] });
  engine.db.close();
  expect(await backups().restore({ name })).toMatchObject({ lost: [] });
  expect(readFileSync(path)).toEqual(aPdf('halal'));
});

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
