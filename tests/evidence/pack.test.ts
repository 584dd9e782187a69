import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePack } from '../../main/features/evidence/pack/pack.service.ts';
import { verifyPack } from '../../main/features/evidence/pack/verify-pack.ts';
import { readStored, writeStored } from '../../main/platform/export/stored-zip.ts';
import { hashOf, Vault } from '../../main/platform/vault/vault.ts';
import { aBinding, aCompany, aVendor } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';
import { runCli } from '../support/run-cli.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { anArchivist } from './an-archivist.ts';
import { aPdf, aPng } from './documents.ts';

const everything = { vendorId: null, from: null, to: null, language: 'id' } as const;
let desk: Desk;
let zip: Buffer;
let seal: string;
let vendor: number;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-pack-'));
  desk = aDesk();
  aBinding(desk.db, { role: 'compliance' });
  aCompany(desk.db);
  vendor = aVendor(desk.db, { name: '=Penjual' });
  const mine = anArchivist(desk);
  for (const [requirement, bytes, name] of [
    ['halal', aPdf('satu'), 'a.pdf'],
    ['foto', aPng(9, 9), 'b.png'],
    ['nib', aPdf('satu'), 'c.pdf'],
  ] as const) {
    const request = mine.ask(vendor, requirement);
    mine.receive(vendor, request, bytes, name);
    mine.review(vendor, request);
  }
  const made = makePack({ ...desk.call, clock: { now: () => NOW } }, everything);
  expect(made).toMatchObject({ requests: 3, files: 2, missing: 0, mime: 'application/zip' });
  seal = made.seal;
  zip = readFileSync(join(desk.call.folders.exports, made.name));
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a pack holds every document once, with who decided what, and is found sound', () => {
  expect(verifyPack(zip, seal)).toEqual({ seal, requests: 3, files: 2, faults: [] });
  const names = readStored(zip)?.map(({ name }) => name) ?? [];
  expect(names.slice(0, 3)).toEqual(['index.json', 'seal.txt', 'decisions.csv']);
  expect(names).toContain(`files/${hashOf('sha256', aPdf('satu'))}.pdf`);
  const table = readStored(zip)
    ?.find(({ name }) => name === 'decisions.csv')
    ?.bytes.toString();
  expect(table).toContain("'=Penjual");
  expect(table?.trim().split('\r\n')).toHaveLength(1 + 3 * 3);
});

test('every single altered byte of a pack is found', () => {
  const dice = random(5);
  for (let at = 0; at < zip.length; at += 1) {
    const altered = Buffer.from(zip);
    altered[at] = (altered[at] ?? 0) ^ (1 + dice.below(255));
    expect(verifyPack(altered).faults.length, `byte ${at}`).toBeGreaterThan(0);
  }
});

test('a pack that is cut off, longer or reordered is found, and one made anew by its seal', () => {
  expect(verifyPack(zip.subarray(0, -1)).faults).toEqual([{ code: 'structure', where: '' }]);
  expect(verifyPack(Buffer.concat([zip, Buffer.from('x')])).faults).toHaveLength(1);
  expect(verifyPack(Buffer.from('PK')).faults).toHaveLength(1);
  const files = readStored(zip) ?? [];
  const again = (change: typeof files): Buffer => {
    const parts: Buffer[] = [];
    writeStored({ write: (bytes) => void parts.push(Buffer.from(bytes)) }, change);
    return Buffer.concat(parts);
  };
  expect(verifyPack(again(files.slice(0, -1))).faults).toMatchObject([{ code: 'missing' }]);
  expect(verifyPack(again([...files, { name: 'x', bytes: aPdf('x') }])).faults).toEqual([
    { code: 'unnamed', where: 'x' },
  ]);
  const doubled = verifyPack(again([...files, ...files.slice(-1)]));
  expect(doubled.faults).toMatchObject([{ code: 'unnamed' }]);
  const index = files.map((file) =>
    file.name === 'index.json'
      ? { ...file, bytes: Buffer.from(file.bytes.toString().replace('reviewed', 'approved')) }
      : file,
  );
  const forged = index.map((file) =>
    file.name === 'seal.txt'
      ? {
          ...file,
          bytes: Buffer.from(`sha256 index.json ${hashOf('sha256', index[0]?.bytes ?? '')}\n`),
        }
      : file,
  );
  expect(verifyPack(again(index)).faults).toEqual([{ code: 'index', where: 'index.json' }]);
  expect(verifyPack(again(forged)).faults).toEqual([]);
  expect(verifyPack(again(forged), seal).faults).toEqual([{ code: 'index', where: 'index.json' }]);
});

test('a document that changed on the disk is put into no pack', () => {
  const { sha256 } = new Vault(desk.call.folders).keep(aPng(9, 9));
  writeFileSync(new Vault(desk.call.folders).pathOf(sha256), 'lain');
  expect(() => makePack(desk.call, everything)).toThrow('vault.damaged');
});

test('the command line says so with its exit code', async () => {
  const [sound, altered] = [join(folder, 'utuh.zip'), join(folder, 'lain.zip')];
  writeFileSync(sound, zip);
  const bytes = Buffer.from(zip);
  const at = zip.indexOf('%PDF');
  bytes[at + 6] = (bytes[at + 6] ?? 0) ^ 1;
  writeFileSync(altered, bytes);
  const good = await runCli('evidence', 'verify', sound, '--lang', 'en');
  expect(good).toMatchObject({ exitCode: 0 });
  expect(good.stdout).toContain(seal);
  expect(await runCli('evidence', 'verify', altered)).toMatchObject({ exitCode: 3 });
});
