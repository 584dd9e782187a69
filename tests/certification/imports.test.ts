import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { LARGEST_UNPACKED } from '../../main/features/certification/import/read/limits.ts';
import { parseCliArgs } from '../../main/hosts/cli/args.ts';
import { importList } from '../../main/hosts/cli/commands/lists/import.ts';
import type { ImportVerdict } from '../../shared/contract/import-rows.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { random } from '../support/random.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { aPaper, aSeller, aThing } from './a-shelf.ts';
import { anImporter, waitingIn } from './an-importer.ts';
import { hostileFiles, workbookOf } from './hostile-files.ts';

/** 50,000 in the run that the issue asks for: IMPORT_ROWS=50000. */
const ROWS = Number(process.env.IMPORT_ROWS ?? 3_000);

let engine: TempEngine;
let importer: ReturnType<typeof anImporter>;
beforeAll(async () => {
  engine = await tempEngine();
  const { db } = engine;
  aCompany(db);
  aBinding(db, { role: 'compliance' });
  aSeller(db, { id: 91, scale: 'micro', nib: '9111111111111' });
  aSeller(db, { id: 92, scale: null, nib: null });
  aThing(db, { id: 501, categoryId: 1, vendorId: 91 });
  aThing(db, { id: 502, categoryId: 1, vendorId: 92 });
  db.runSql("update central_product set sku = 'KRP-1' where id = 501", []);
  db.runSql("update central_partner set tax_number = '01.234.567.8-901.000' where id = 92", []);
  aPaper(db, {
    ...{ id: 71, productId: 501, type: 'halal', number: 'ID11110000000001' },
    ...{ issuedOn: '2025-02-03' },
  });
  importer = anImporter(engine);
});
afterAll(() => engine.close());
beforeEach(() => {
  for (const table of ['draft', 'outbox', 'outbox_event', 'import_batch']) {
    engine.db.runSql(`delete from ${table}`, []);
  }
});

const verdictsOf = (rows: readonly { verdict: ImportVerdict }[]) => rows.map((row) => row.verdict);
const faultsOf = (rows: readonly { faults: readonly { code: string }[] }[]) =>
  rows.map(({ faults }) => faults.map(({ code }) => code).join(' '));

test('a vendor is known by NIB, then by NPWP; by its name alone a person decides', async () => {
  const file = [
    'Nama UMKM;NIB;NPWP;Skala usaha;Kota;Provinsi',
    'Penjual Sembilan Satu;9111111111111;;mikro;Bandung;Jawa Barat',
    'Lain nama;;01.234.567.8-901.000;kecil;;',
    'Penjual 92;9222222222222;;;;',
    'Keripik Mak Icih;9333333333333;;Mikro;Cimahi;JB',
    'Penjual 91;9111111111111;;;;',
  ].join('\n');
  const { rows, counts } = await importer.preview(file);
  expect(verdictsOf(rows)).toEqual(['changes', 'changes', 'decide', 'new', 'rejected']);
  expect(counts).toMatchObject({ new: 1, changes: 2, decide: 1, rejected: 1 });
  expect(rows[0]).toMatchObject({ record: 'Penjual 91', changed: ['name', 'city', 'province_id'] });
  expect(rows[2]?.candidates).toEqual([{ ref: { id: 92 }, title: 'Penjual 92', confidence: 0.95 }]);
  expect(faultsOf(rows)[4]).toBe('import.twice');
});

test('what a person decides is what is committed, and drafts carry it to the central', async () => {
  const file = 'Nama;NIB\nPenjual 92;9222222222222\nPenjual 91 Baru;9444444444444\n';
  const first = await importer.preview(file);
  expect(verdictsOf(first.rows)).toEqual(['decide', 'decide']);
  const choices = {
    decisions: [
      { row: 2, as: { id: 92 } },
      { row: 3, as: 'new' as const },
    ],
  };
  const second = await importer.again(first.upload, choices);
  expect(verdictsOf(second.rows)).toEqual(['changes', 'new']);
  await importer.commit(first.upload, second.digest, choices);
  const sent = JSON.parse(waitingIn(engine).split('\n')[1] ?? '[]');
  const told = sent.map((one: Record<string, string>) => [one.entity, one.kind, one.central_id]);
  expect(told).toEqual([
    ['vendor_profile', 'update', 92],
    ['partner', 'create', null],
    ['vendor_profile', 'create', null],
  ]);
  const again = await importer.preview(file, choices);
  expect(again.counts).toMatchObject({ same: 1, new: 1 });
  const plain = await importer.preview('Nama;NIB\nPenjual 91 Baru;9444444444444\n');
  expect(verdictsOf(plain.rows)).toEqual(['same']);
});

test('certificates find their product by SKU, by number, and by a name that a person confirms', async () => {
  const file = [
    'SKU,Nama produk,Nama pelaku usaha,Jenis sertifikat,Nomor sertifikat,Tanggal terbit,Berlaku sampai',
    'KRP-1,,,P-IRT,2063273010001-28,17 Agustus 2023,2028-08-16',
    ',,,Halal,ID11110000000001,2025-02-03,',
    ',Produk 502,Penjual 92,halal,salah bentuk,2025-05-13,',
    ',Produk 502 pedas,,halal,ID22220000000001,2025-05-13,',
    ',Sabun,,halal,ID33330000000001,2025-05-13,',
    'KRP-1,,,sihir,1,2025-05-13,',
    'KRP-1,,,pirt,2063273010002-28,2025-05-13,2024-05-13',
  ].join('\n');
  const { rows } = await importer.preview(file, { kind: 'certificates' });
  const verdicts = ['new', 'same', 'new', 'decide', 'rejected', 'rejected', 'rejected'];
  expect(verdictsOf(rows)).toEqual(verdicts);
  expect(rows[2]?.warnings).toMatchObject([{ code: 'import.number_shape' }]);
  expect(rows[3]?.candidates).toMatchObject([{ ref: { id: 502 } }]);
  expect(faultsOf(rows).slice(4)).toEqual([
    ...['import.no_product', 'import.type', 'import.days_reversed'],
  ]);
});

test('a day that reads in two ways is refused until somebody says how, or the column shows it', async () => {
  const cell = (day: string): string => `KRP-1;halal;ID44440000000001;${day}`;
  const file = (...days: string[]): string =>
    ['SKU;Jenis;Nomor;Tanggal terbit', ...days.map(cell)].join('\n');
  const kind = 'certificates' as const;
  const asked = await importer.preview(file('03/04/2026'), { kind });
  expect(faultsOf(asked.rows)).toEqual(['import.day_ambiguous']);
  expect(verdictsOf((await importer.again(asked.upload, { kind, dayOrder: 'dmy' })).rows)).toEqual([
    'new',
  ]);
  const mixed = await importer.preview(file('13/04/2026', '04/13/2026', '03/04/2026'), { kind });
  expect(faultsOf(mixed.rows)).toEqual(['', 'import.twice', 'import.day_ambiguous']);
  const shown = await importer.preview(file('03/04/2026', '31/02/2026', '13/04/2026'), { kind });
  expect(faultsOf(shown.rows)).toEqual(['', 'import.day_wrong', 'import.twice']);
});

test('a workbook is read like a CSV: numbers as written, days as days', async () => {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/></numFmts>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const sheet = `<worksheet><sheetData>
    <row r="1">${['SKU', 'Jenis', 'Nomor', 'Tanggal terbit'].map(text).join('')}</row>
    <row r="3">${text('KRP-1')}${text('pirt')}<c r="C3"><v>2.06327301000128E14</v></c><c r="D3" s="1"><v>45887</v></c></row>
  </sheetData></worksheet>`;
  const body = Buffer.from(styles);
  const file = workbookOf(sheet, [{ name: 'xl/styles.xml', body }]);
  const { rows, encoding, upload, digest } = await importer.preview(file, { kind: 'certificates' });
  expect(encoding).toBe('xlsx');
  expect(rows).toMatchObject([{ row: 3, verdict: 'new' }]);
  await importer.commit(upload, digest, { kind: 'certificates' });
  expect(waitingIn(engine)).toContain('2025-08-18');
  expect(waitingIn(engine)).toContain('206327301000128');
});

test('rejected rows come back as a file that is mended and brought again', async () => {
  const first = await importer.preview(
    'Nama;NIB;Email\n"Warung; A";123;a@b.id\nB;9555555555555;b@b.id\n',
  );
  expect(verdictsOf(first.rows)).toEqual(['rejected', 'new']);
  const fix = await importer.fixFile(first.upload);
  expect(fix).toContain('13 angka');
  const { rows, columns } = await importer.preview(fix.replace('"123"', '"9666666666666"'));
  expect(columns.at(-1)).toEqual({ heading: 'Alasan', field: null });
  expect(rows).toMatchObject([{ verdict: 'new', title: 'Warung; A' }]);
});

test('three hundred hostile files are refused or cleaned with a reason, and nothing comes of them', async () => {
  const files = hostileFiles(8);
  expect(files.length).toBeGreaterThanOrEqual(300);
  const before = waitingIn(engine);
  const wrong: string[] = [];
  const largest = process.resourceUsage().maxRSS;
  for (const { kind, bytes, code, list = 'vendors' } of files) {
    const found = await importer.preview(bytes, { kind: list }).then(
      ({ rows, notes, encoding }) => {
        const faults = rows.flatMap((row) => row.faults);
        // What stands under no heading is named by its row.
        const isNamed = ({ row, field, code: why }: (typeof faults)[number]): boolean =>
          row > 1 && (field !== '' || why === 'import.too_many_cells');
        if (!faults.every(isNamed)) wrong.push(`${kind}: where?`);
        const isTold = notes.length > 0 || encoding !== 'utf-8' || kind.startsWith('an apostrophe');
        if (faults.length === 0 && !isTold) wrong.push(`${kind}: cleaned, and not told`);
        return [...new Set(faults.map((fault) => fault.code))].join('|');
      },
      (error: { data?: { code?: string } }) => error.data?.code ?? String(error),
    );
    if (found !== (code ?? '')) wrong.push(`${kind}: ${found}, not ${code}`);
  }
  expect(wrong).toEqual([]);
  expect(waitingIn(engine)).toBe(before);
  const grown = 1_024 * (process.resourceUsage().maxRSS - largest);
  expect(grown).toBeLessThan(2 * LARGEST_UNPACKED);
});

test('what was previewed is what is committed, and undo leaves the file as it was', async () => {
  const dice = random(77);
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const nib = dice.chance(0.05) ? '12' : String(7_000_000_000_000 + index - dice.below(2));
    const name = dice.chance(0.03) ? 'Penjual 92' : `Usaha ${index}`;
    return `${name};${nib};${dice.pick(['mikro', 'kecil', 'raksasa', ''])};${dice.pick(['Jawa Barat', '', 'Atlantis'])}`;
  });
  const file = ['Nama;NIB;Skala;Provinsi', ...lines].join('\r\n');
  const before = waitingIn(engine);
  const { upload, digest, counts } = await importer.preview(file);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ROWS);
  expect(Object.values(counts).filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
  const done = await importer.commit(upload, digest);
  expect(done.counts).toEqual(counts);
  const [batch] = await importer.list();
  expect(batch).toMatchObject({ created: counts.new, changed: counts.changes, undoneAt: null });
  const made = waitingIn(engine);
  expect(made).not.toBe(before);
  const undone = await importer.undo(done.uuid);
  expect(undone).toMatchObject({ takenBack: 2 * counts.new, kept: 0, sentNew: 0 });
  expect(waitingIn(engine)).toBe(before);
});

/** Once the saving of a list is under way. */
function amid(work: () => void): () => void {
  const off = engine.on((event) => {
    if (event.kind !== 'importing' || event.done === 0) return;
    off();
    work();
  });
  return off;
}

test('whoever works meanwhile does not wait for a list, and may change what it comes to', async () => {
  const lines = Array.from({ length: 2_500 }, (_, index) => `Kedai ${index};${8e12 + index}`);
  const file = ['Nama;NIB', 'Penjual 91;9111111111111', ...lines].join('\n');
  const { drafts } = engine.client('window');
  const order: string[] = [];
  const edit = (changes: Record<string, string>) =>
    drafts.edit({ entity: 'partner', ref: { id: 91 }, changes }).then(() => order.push('edit'));
  const first = await importer.preview(file);
  amid(() => void edit({ phone: '0811' }));
  await importer.commit(first.upload, first.digest).then(() => order.push('list'));
  expect(order).toEqual(['edit', 'list']);
  expect((await importer.list())[0]).toMatchObject({ created: 2_500 });

  const others = await importer.preview(file.replaceAll('Kedai', 'Toserba').replaceAll(';8', ';7'));
  const before = waitingIn(engine);
  amid(() => void edit({ name: 'Lain' }));
  await expect(importer.commit(others.upload, others.digest)).rejects.toMatchObject({
    data: { code: 'import.changed_since' },
  });
  expect(waitingIn(engine).length - before.length).toBeLessThan(2_000);
});

test('a list whose saving is stopped half-way leaves nothing', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `Depot ${index};${6e12 + index}`);
  const { upload, digest } = await importer.preview(['Nama;NIB', ...lines].join('\n'));
  const before = waitingIn(engine);
  const stop = new AbortController();
  amid(() => stop.abort());
  const asked = { upload, fileName: 'daftar.csv', kind: 'vendors' as const, digest };
  const { imports } = engine.client('window');
  await expect(imports.commit(asked, { signal: stop.signal })).rejects.toThrow();
  expect(waitingIn(engine)).toBe(before);
  expect(await importer.list()).toEqual([]);
});

test('undo leaves what was edited since, and proposes the reverse of what was sent', async () => {
  const file =
    'Nama;NIB;Kota\nPenjual 91;9111111111111;Garut\nA;9777777777777;Solo\nB;9888888888888;Solo\n';
  const { upload, digest } = await importer.preview(file);
  const { uuid } = await importer.commit(upload, digest);
  const { db } = engine;
  db.runSql("update outbox set state = 'done' where central_id = 91", []);
  db.runSql('delete from draft where central_id = 91', []);
  db.runSql("update central_partner set city = 'Garut' where id = 91", []);
  // Somebody fills in the phone of one that waits.
  const later = db.get(read.selectFrom('draft').select('uuid').where('mine', 'like', '%"A"%city%'));
  const { drafts } = engine.client('window');
  await drafts.edit({
    entity: 'partner',
    ref: { uuid: later?.uuid ?? '' },
    changes: { phone: '08123' },
  });
  const undone = await importer.undo(uuid);
  expect(undone).toEqual({ takenBack: 2, kept: 2, sentEdits: 1, reversed: 0, sentNew: 0 });
  expect(await importer.undo(uuid, true)).toMatchObject({ sentEdits: 1, reversed: 1 });
  const reverse = JSON.parse(waitingIn(engine).split('\n')[1] ?? '[]').at(-1);
  expect(reverse).toMatchObject({ central_id: 91, state: 'waiting', mine: '{"city":null}' });
});

test('a file that was looked at over other data, and whoever may not edit, saves nothing', async () => {
  const { upload, digest } = await importer.preview('Nama;NIB\nC;9999999999999\n');
  const before = waitingIn(engine);
  await expect(importer.commit(upload, 'f'.repeat(64))).rejects.toMatchObject({
    data: { code: 'import.changed_since' },
  });
  aBinding(engine.db, { role: 'finance' });
  const kind = 'certificates' as const;
  const refused = { data: { code: 'permission.denied' } };
  await expect(importer.again(upload, { kind })).rejects.toMatchObject(refused);
  aBinding(engine.db, { role: 'compliance' });
  expect(waitingIn(engine)).toBe(before);
  expect((await importer.commit(upload, digest)).counts.new).toBe(1);
});

test('the command line tells what a file comes to, and saves what is certain', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-import-'));
  const path = join(folder, 'umkm.csv');
  writeFileSync(path, 'Nama;NIB\nD;9101010101010\nE;12\n');
  const run = (dry: boolean) =>
    importList({
      options: { ...parseCliArgs([]).options, 'dry-run': dry },
      words: ['vendors', path],
      ...{ profile: '', language: 'en', key: async () => null },
      client: async () => engine.client('local'),
    });
  const before = waitingIn(engine);
  expect(await run(true)).toMatchObject({ exitCode: 3, json: { committed: null } });
  expect(waitingIn(engine)).toBe(before);
  const told = await run(false);
  expect(told.lines[0]).toBe('#3 NIB: import.nib');
  expect(told).toMatchObject({ json: { counts: { new: 1, rejected: 1 } } });
  expect(await importer.list()).toMatchObject([{ fileName: 'umkm.csv', created: 1, left: 1 }]);
  rmSync(folder, { recursive: true });
});
