import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptedKind, LARGEST_FILE, safeName } from '../../main/platform/vault/file-kind.rules.ts';
import { keepPart, readUpload } from '../../main/platform/vault/incoming.ts';
import { Vault } from '../../main/platform/vault/vault.ts';
import { aPdf, aPng } from './documents.ts';

const KEY = 'ab'.repeat(32);
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backoffice-vault-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a document is kept once, however often it comes, and in a shard of its hash', () => {
  const vault = new Vault({ root, key: null });
  const kept = vault.keep(aPdf('halal'));
  expect(vault.keep(aPdf('halal'))).toEqual(kept);
  vault.keep(aPdf('pirt'));
  expect(filesIn(root)).toHaveLength(2);
  expect(vault.pathOf(kept.sha256)).toContain(join('attachments', kept.sha256.slice(0, 2)));
  expect(vault.get(kept.sha256)).toEqual(aPdf('halal'));
});

test.each([null, KEY])('a byte that was altered on the disk is told, key %s', (key) => {
  const vault = new Vault({ root, key });
  const { sha256 } = vault.keep(aPdf('halal'));
  const path = vault.pathOf(sha256);
  const stored = readFileSync(path);
  fc.assert(
    fc.property(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const altered = Buffer.from(stored);
      altered[at] = (altered[at] ?? 0) ^ by;
      writeFileSync(path, altered);
      expect(vault.find(sha256)).toBeNull();
      expect(() => vault.get(sha256)).toThrow('vault.damaged');
    }),
    { numRuns: 60 },
  );
  // Taken in again, it is whole again.
  vault.keep(aPdf('halal'));
  expect(vault.get(sha256)).toEqual(aPdf('halal'));
});

test('in an encrypted profile neither a document nor its hash stands on the disk', () => {
  const vault = new Vault({ root, key: KEY });
  const { sha256 } = vault.keep(aPdf('rahasia'));
  keepPart({ root, key: KEY }, { upload: 'u', part: 0, bytes: aPdf('rahasia') });
  for (const path of filesIn(root)) {
    expect(path).not.toContain(sha256.slice(2));
    expect(readFileSync(path).includes('rahasia')).toBe(false);
  }
  expect(new Vault({ root, key: KEY }).get(sha256)).toEqual(aPdf('rahasia'));
  expect(new Vault({ root, key: 'cd'.repeat(32) }).has(sha256)).toBe(false);
});

test('one sealed document in the place of another does not open', () => {
  const vault = new Vault({ root, key: KEY });
  const [one, other] = [vault.keep(aPdf('satu')), vault.keep(aPdf('dua'))];
  writeFileSync(vault.pathOf(one.sha256), readFileSync(vault.pathOf(other.sha256)));
  expect(vault.find(one.sha256)).toBeNull();
});

test('what a killed process left half written goes, and nothing else', () => {
  const vault = new Vault({ root, key: null });
  const { sha256 } = vault.keep(aPdf('halal'));
  writeFileSync(`${vault.pathOf(sha256)}.x.part`, 'setengah');
  vault.sweep();
  expect(filesIn(root)).toEqual([vault.pathOf(sha256)]);
});

test('a desk that may see documents no more keeps only those that are named', () => {
  const vault = new Vault({ root, key: KEY });
  const [one, other] = [vault.keep(aPdf('satu')), vault.keep(aPdf('dua'))];
  expect(vault.keepOnly([one.sha256])).toBe(1);
  expect([vault.has(one.sha256), vault.has(other.sha256)]).toEqual([true, false]);
});

test('parts of a document are put together in their order, and not where one lacks', () => {
  const place = { root, key: null };
  const parts = ['%PDF-', 'isi', 'akhir'].map((text) => Buffer.from(text));
  for (const part of [2, 0, 1]) {
    const bytes = parts[part] ?? Buffer.alloc(0);
    keepPart(place, { upload: 'a', part, bytes });
    if (part !== 1) keepPart(place, { upload: 'b', part, bytes });
  }
  expect(readUpload(place, 'a').toString()).toBe('%PDF-isiakhir');
  expect(() => readUpload(place, 'b')).toThrow('vault.no_upload');
  expect(() => readUpload(place, 'c')).toThrow('vault.no_upload');
});

test.each([
  ['x.exe', Buffer.from('MZ'), 'vault.wrong_type'],
  ['x.pdf', Buffer.from('<html><script>'), 'vault.wrong_type'],
  ['x.svg', Buffer.from('<svg onload=x>'), 'vault.wrong_type'],
  ['x.pdf', Buffer.from('PK\u0003\u0004'), 'vault.wrong_type'],
  ['x.pdf', aPng(1, 1), 'vault.misnamed'],
  ['x.html', aPdf('x'), 'vault.misnamed'],
  ['pdf', Buffer.alloc(0), 'vault.empty'],
  ['x.pdf', Buffer.concat([aPdf('x'), Buffer.alloc(LARGEST_FILE)]), 'vault.too_large'],
])('%s is not taken in', (name, bytes, code) => {
  expect(() => acceptedKind(bytes, name)).toThrow(code);
});

test('a name is never a path, and keeps its ending', () => {
  expect(safeName('../../etc/passwd.pdf')).toBe('.._.._etc_passwd.pdf');
  expect(safeName('C:\\x\u202egnp.pdf')).toBe('C__x_gnp.pdf');
  expect(safeName(`${'a'.repeat(300)}.pdf`)).toHaveLength(124);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (given) => {
      const name = safeName(given);
      expect([...name].some((sign) => '/\\\0\n\r'.includes(sign))).toBe(false);
    }),
  );
});
