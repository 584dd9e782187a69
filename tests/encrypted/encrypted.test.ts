import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReader, openWriter } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { verifyFile } from '../../main/db/verify-file.ts';
import { keyOfProfile } from '../../main/hosts/launch/profile-key.ts';
import {
  isSealedProfile,
  sealProfile,
  unsealProfile,
} from '../../main/platform/secrets/profile-key.ts';
import { addAttachment } from '../../main/platform/vault/attachment.store.ts';
import { Vault } from '../../main/platform/vault/vault.ts';
import { aPdf } from '../evidence/documents.ts';
import { aBinding, aCompany, aVendor } from '../support/a-replica.ts';
import { openEngine } from '../support/open-engine.ts';
import { random } from '../support/random.ts';
import { runCli } from '../support/run-cli.ts';
import { type TempEngine, tempEngine, tempProfile } from '../support/temp-engine.ts';

const KEY = '5f'.repeat(32);
const OTHER = 'a1'.repeat(32);
const PASSPHRASE = 'nasi goreng kampung';
const CANARY = 'CANARY Keripik Tempe Bu Sri';

describe('an encrypted profile', () => {
  let engine: TempEngine;
  const replica = () => join(engine.profile, 'replica.db');

  beforeEach(async () => {
    engine = await tempEngine(KEY);
    aBinding(engine.db, { role: 'admin' });
    aCompany(engine.db);
    aVendor(engine.db, { name: CANARY });
  });
  afterEach(() => engine.close());

  test('shows nothing of what it holds in any of its files, its backups included', async () => {
    const { name } = await engine.client('local').backups.create();
    const files = [replica(), `${replica()}-wal`, `${replica()}-shm`];
    for (const file of [...files, join(engine.profile, 'backups', name)]) {
      const bytes = readFileSync(file);
      expect(bytes.includes('CANARY'), file).toBe(false);
      expect(bytes.includes('central_partner'), file).toBe(false);
    }
    const [vendor] = (await engine.client('local').vendors.list({})).rows;
    expect(vendor?.name).toBe(CANARY);
  });

  test('a backup opens with its key, proves itself in a rehearsal, and comes back', async () => {
    const { backups, vendors } = engine.client('local');
    const folders = { root: engine.profile, key: KEY };
    const document = new Vault(folders).keep(aPdf(CANARY));
    addAttachment(engine.db, {
      ...{ ...document, uuid: 'u', central: 'x', vendor_id: 1, request: 'r', fact: 'f' },
      ...{ mime: 'application/pdf', file_name: 'a.pdf', kept_at: 1, kept_by: '' },
    });
    const { name } = await backups.create();
    expect(await backups.verify({ name })).toMatchObject({ name, documents: 1, lost: [] });
    // Sealed in the backup too, under a name that tells nothing: not in its manifest either.
    const root = join(engine.profile, 'backups');
    const kept = readFileSync(new Vault({ root, key: KEY }).pathOf(document.sha256));
    expect(kept.includes(CANARY)).toBe(false);
    expect(readFileSync(join(root, `${name}.json`), 'utf8')).not.toContain(document.sha256);
    rmSync(new Vault(folders).pathOf(document.sha256));
    aVendor(engine.db, { name: 'Warung Baru' });
    engine.db.checkpoint();
    await backups.restore({ name });
    const { rows } = await vendors.list({});
    expect(rows.map((row) => row.name)).toEqual([CANARY]);
    expect(new Vault(folders).get(document.sha256)).toEqual(aPdf(CANARY));
  });

  test.each([
    ['another key', OTHER, 'profile.wrong_key'],
    ['no key', null, 'profile.not_plain'],
    ['a key cut short', KEY.slice(2), 'profile.wrong_key'],
    ['a key in other letters', `${KEY.slice(0, 63)}e`, 'profile.wrong_key'],
  ])('%s is refused by name, and changes nothing', (_which, key, code) => {
    engine.db.checkpoint();
    const before = readFileSync(replica());
    expect(() => openWriter(replica(), key)).toThrow(code);
    expect(() => openReader(replica(), key)).toThrow(code);
    expect(verifyFile(replica(), key)).toMatchObject({ sound: false });
    expect(readFileSync(replica()).equals(before)).toBe(true);
  });

  test('of 300 flipped bits and 50 torn ends each is noticed, none becomes a wrong figure', () => {
    engine.db.checkpoint();
    const whole = readFileSync(replica());
    const dice = random(7);
    const copy = join(engine.profile, 'flipped.db');
    const unnoticed: string[] = [];
    const judge = (what: string, bytes: Buffer) => {
      writeFileSync(copy, bytes);
      if (verifyFile(copy, KEY).sound) unnoticed.push(what);
      rmSync(`${copy}-wal`, { force: true });
    };
    for (let flip = 0; flip < 300; flip += 1) {
      const bytes = Buffer.from(whole);
      const at = dice.below(bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << dice.below(8)), at);
      judge(`bit of byte ${at}`, bytes);
    }
    for (let tear = 0; tear < 50; tear += 1) {
      judge('torn', whole.subarray(0, 1 + dice.below(whole.length - 1)));
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  test('a page that was changed under a running app is a fault that says what to do', async () => {
    engine.db.checkpoint();
    const damaged = tempProfile();
    copyFileSync(replica(), join(damaged.profile, 'replica.db'));
    const path = join(damaged.profile, 'replica.db');
    const bytes = readFileSync(path);
    for (let page = 1; page < bytes.length / 4096; page += 1) {
      bytes.writeUInt8(bytes.readUInt8(page * 4096 + 99) ^ 1, page * 4096 + 99);
    }
    writeFileSync(path, bytes);
    await expect(openEngine({ profile: damaged.profile, key: KEY })).rejects.toThrow(
      /profile\.(damaged|wrong_key)|malformed/,
    );
    damaged.remove();
  });

  test('a plain database is never opened with a key, nor turned into an encrypted one', () => {
    const { profile, remove } = tempProfile();
    const path = join(profile, 'replica.db');
    openWriter(path).close();
    const before = readFileSync(path);
    expect(() => openWriter(path, KEY)).toThrow('profile.wrong_key');
    expect(readFileSync(path).equals(before)).toBe(true);
    const db = openReader(path);
    expect(db.all(read.selectFrom('central_partner').select('id'))).toEqual([]);
    db.close();
    remove();
  });
});

describe('the key of a profile', () => {
  let profile: string;
  let remove: () => void;
  beforeEach(() => {
    ({ profile, remove } = tempProfile());
  });
  afterEach(() => remove());

  test('is random, sealed by the passphrase, and comes back only with it', async () => {
    const key = await sealProfile(profile, PASSPHRASE);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(isSealedProfile(profile)).toBe(true);
    const kept = readFileSync(join(profile, 'profile-key'), 'utf8');
    expect(kept).not.toContain(key);
    expect(await unsealProfile(profile, PASSPHRASE, 0)).toBe(key);
    await expect(unsealProfile(profile, 'nasi goreng kampunG', 0)).rejects.toThrow(
      'secret.wrong_passphrase',
    );
  });

  test('waits after five wrong passphrases, also in a new process', async () => {
    await sealProfile(profile, PASSPHRASE);
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(unsealProfile(profile, `salah ${turn} sekali`, 1)).rejects.toThrow(
        'secret.wrong',
      );
    }
    await expect(unsealProfile(profile, PASSPHRASE, 2)).rejects.toThrow('secret.wait');
  });

  test('is not made for a profile that has a plain database', async () => {
    openWriter(join(profile, 'replica.db')).close();
    await expect(sealProfile(profile, PASSPHRASE)).rejects.toThrow('profile.plain');
    expect(existsSync(join(profile, 'profile-key'))).toBe(false);
  });

  test('is asked for by the command line, which makes and opens encrypted profiles', async () => {
    const file = join(profile, 'passphrase');
    writeFileSync(file, PASSPHRASE, { mode: 0o600 });
    const home = join(profile, 'p');
    const opened = ['--profile', home, '--json', '--profile-passphrase-file', file];
    expect((await runCli('status', '--encrypted', ...opened)).exitCode).toBe(0);
    expect(readdirSync(home)).toContain('profile-key');
    expect((await runCli('status', ...opened)).exitCode).toBe(0);
    const doctor = await runCli('doctor', ...opened);
    expect(JSON.parse(doctor.stdout).checks).toContainEqual(
      expect.objectContaining({ name: 'integrity', state: 'ok' }),
    );
    const without = await runCli('status', '--profile', home, '--json');
    expect(without.exitCode).toBe(3);
    expect(JSON.parse(without.stderr).error.code).toBe('profile.sealed');
    expect(
      await keyOfProfile({
        profile: home,
        passphraseFile: file,
        encrypted: false,
        language: 'id',
      }),
    ).toMatch(/^[0-9a-f]{64}$/);
  }, 30_000);
});
