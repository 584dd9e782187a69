import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SealedFile } from '../../../main/platform/secrets/sealed-file.ts';
import { open, type SealedSecret, seal } from '../../../main/platform/secrets/sealed-secret.ts';

const SECRET = 'CANARY-kunci-api-7f3a9c';
const lock = {
  passphrase: 'nasi goreng kampung',
  owner: ['https://odoo.example.com', 'umkm', 'sari'],
};
const wrongly = { ...lock, passphrase: 'nasi goreng kampun9' };
const MINUTE = 60_000;

let profile: string;
let file: SealedFile;
let kept: SealedSecret;

const path = (): string => join(profile, 'sealed-key');

beforeAll(async () => {
  kept = await seal(SECRET, lock);
});
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'backoffice-sealed-'));
  file = new SealedFile(path());
  file.write(kept);
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

describe('a sealed secret', () => {
  test('opens with its passphrase, also after a restart and however its letters were composed', async () => {
    expect(await new SealedFile(path()).open(lock, 0)).toBe(SECRET);
    const composed = { ...lock, passphrase: 'caf\u00e9 di pasar' };
    const decomposed = { ...lock, passphrase: 'cafe\u0301 di pasar' };
    expect(await open(await seal(SECRET, composed), decomposed)).toBe(SECRET);
  });

  test('stands in its owner’s file, without a byte of the secret or the passphrase', () => {
    const text = readFileSync(path(), 'utf8');
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    for (const plain of [SECRET, lock.passphrase, ...lock.owner]) {
      expect(text).not.toContain(plain);
      expect(text).not.toContain(Buffer.from(plain).toString('base64').slice(0, -4));
    }
  });

  test('is never sealed twice alike', async () => {
    const again = await seal(SECRET, lock);
    const before = JSON.parse(readFileSync(path(), 'utf8'));
    expect(again.salt).not.toBe(before.salt);
    expect(again.nonce).not.toBe(before.nonce);
    expect(again.sealed).not.toBe(before.sealed);
  });

  test('refuses a wrong passphrase, and the owner of another profile', async () => {
    const refused = { code: 'secret.wrong_passphrase' };
    await expect(file.open(wrongly, 0)).rejects.toMatchObject(refused);
    for (const at of [0, 1, 2]) {
      const owner = lock.owner.with(at, 'lain');
      await expect(new SealedFile(path()).open({ ...lock, owner }, 0)).rejects.toMatchObject(
        refused,
      );
    }
    const shifted = { ...lock, owner: ['https://odoo.example.comumkm', '', 'sari'] };
    await expect(file.open(shifted, 0)).rejects.toMatchObject(refused);
  });

  test.each(['salt', 'nonce', 'tag', 'sealed'] as const)(
    'refuses a flipped bit in its %s',
    async (part) => {
      const bytes = Buffer.from(kept[part], 'base64');
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      const changed = { ...kept, [part]: bytes.toString('base64') };
      await expect(open(changed, lock)).rejects.toMatchObject({ code: 'secret.wrong_passphrase' });
    },
  );

  test('refuses a tag that was cut short', async () => {
    const tag = Buffer.from(kept.tag, 'base64').subarray(0, 4).toString('base64');
    await expect(open({ ...kept, tag }, lock)).rejects.toMatchObject({
      code: 'secret.wrong_passphrase',
    });
  });

  test.each(['', '{', '{"version":2}', '[]'])('says so where the file is %j', async (text) => {
    writeFileSync(path(), text);
    await expect(file.open(lock, 0)).rejects.toMatchObject({ code: 'secret.not_sealed' });
  });

  test('is gone once forgotten', async () => {
    file.forget();
    await expect(file.open(lock, 0)).rejects.toMatchObject({ code: 'secret.not_sealed' });
  });

  test('wants twelve characters, each letter counted once', async () => {
    const short = { code: 'secret.short_passphrase', params: { least: 12 } };
    await expect(seal(SECRET, { ...lock, passphrase: 'sebelas 123' })).rejects.toMatchObject(short);
    await expect(seal(SECRET, { ...lock, passphrase: '🔑'.repeat(11) })).rejects.toMatchObject(
      short,
    );
  });
});

describe('wrong passphrases', () => {
  const tryWrongly = async (times: number, now: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      await expect(file.open(wrongly, now)).rejects.toMatchObject({
        code: 'secret.wrong_passphrase',
      });
    }
  };

  test('after five there is a wait that outlives a restart and grows', async () => {
    await tryWrongly(5, 0);
    const restarted = new SealedFile(path());
    const waiting = { code: 'secret.wait', params: { seconds: 30 } };
    await expect(restarted.open(lock, 0)).rejects.toMatchObject(waiting);
    await expect(restarted.open(lock, 29_001)).rejects.toMatchObject({ params: { seconds: 1 } });
    await tryWrongly(1, 30_000);
    await expect(restarted.open(lock, 30_000)).rejects.toMatchObject({ params: { seconds: 60 } });
    expect(await restarted.open(lock, 30_000 + MINUTE)).toBe(SECRET);
  });

  test('a clock that was put back locks nobody out', async () => {
    const day = 24 * 60 * MINUTE;
    await tryWrongly(5, day);
    await expect(file.open(lock, day)).rejects.toMatchObject({ code: 'secret.wait' });
    expect(await file.open(lock, 0)).toBe(SECRET);
  });

  test('the right one clears the count', async () => {
    await tryWrongly(4, 0);
    expect(await file.open(lock, 0)).toBe(SECRET);
    await tryWrongly(4, 0);
    expect(await file.open(lock, 0)).toBe(SECRET);
  });

  test('many at once are no more than five', async () => {
    const tries = Array.from({ length: 12 }, () => file.open(wrongly, 0));
    const outcomes = await Promise.allSettled(tries);
    const codes = outcomes.map((one) => one.status === 'rejected' && one.reason.code);
    expect(codes.filter((code) => code === 'secret.wrong_passphrase')).toHaveLength(5);
    expect(codes.filter((code) => code === 'secret.wait')).toHaveLength(7);
  });

  test('a key that took its place meanwhile stays as it is', async () => {
    const other = { ...lock, passphrase: 'frasa sandi yang lain' };
    const next = await seal('kunci berikutnya', other);
    const opening = file.open(lock, 0);
    file.write(next);
    await expect(opening).rejects.toMatchObject({ code: 'secret.not_sealed' });
    expect(await file.open(other, 0)).toBe('kunci berikutnya');
  });
});
