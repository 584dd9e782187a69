import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralised, numberCell } from '../../main/platform/export/csv-cells.ts';
import { removeUnfinished } from '../../main/platform/export/export-file.ts';
import { getExport } from '../../main/platform/export/exports.service.ts';
import { type CsvTable, writeCsv } from '../../main/platform/export/write-csv.ts';
import { openFolders } from '../../main/platform/profile/folders.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import { formulaPayloads, hostileNames } from './payloads.ts';
import { tempFolder } from './temp-folder.ts';

const clock = { now: () => Date.UTC(2026, 10, 24, 1, 5) };
const asOf = Date.UTC(2026, 10, 23, 3, 42);

function aProfile() {
  return openFolders(tempFolder());
}

function aTable(over: Partial<CsvTable> = {}): CsvTable {
  return {
    name: 'pesanan',
    columns: [
      { header: 'Nama', unit: 'text' },
      { header: 'Jumlah', unit: 'money', decimals: 2 },
      { header: 'Pesanan', unit: 'count', decimals: 2 },
      { header: 'Nilai', unit: 'number', decimals: 1 },
    ],
    rows: [],
    language: 'id',
    asOf,
    ...over,
  };
}

/** Reads CSV as a strict RFC 4180 reader does; false where a cell was quoted. */
function parse(text: string, separator: string): { text: string; quoted: boolean }[][] {
  const rows: { text: string; quoted: boolean }[][] = [];
  let row: { text: string; quoted: boolean }[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    let cell = '';
    if (quoted) {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        cell += text[at];
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') cell += text[at++];
    }
    row.push({ text: cell, quoted });
    if (text[at] === separator) at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

function written(table: CsvTable): string {
  const folders = aProfile();
  return readFileSync(join(folders.exports, writeCsv(folders, clock, table).name), 'utf8');
}

test('Indonesian CSV is what Indonesian Excel opens: mark, semicolons, decimal commas, header first', () => {
  const text = written(
    aTable({
      rows: [
        ['Kopi "Gayo"; 250 g', -123_456_705, 1234, 4.5],
        ['Batik', 100, 0, null],
      ],
    }),
  );
  expect(text).toBe(
    '\uFEFF"Nama";"Jumlah";"Pesanan";"Nilai"\r\n' +
      '"Kopi ""Gayo""; 250 g";-1234567,05;1234;4,5\r\n' +
      '"Batik";1,00;0;\r\n',
  );
});

test('English CSV has commas and decimal points', () => {
  const text = written(aTable({ language: 'en', rows: [['Salak, manis', 5, 7, 0.25]] }));
  expect(text).toBe('\uFEFF"Nama","Jumlah","Pesanan","Nilai"\r\n"Salak, manis",0.05,7,0.3\r\n');
});

test('a currency without decimals and amounts below one are written exactly', () => {
  const columns = [{ header: 'Jumlah', unit: 'money' as const, decimals: 0 }];
  expect(written(aTable({ columns, rows: [[0], [-7], [900_719_925_474_099]] }))).toBe(
    '\uFEFF"Jumlah"\r\n0\r\n-7\r\n900719925474099\r\n',
  );
});

test('a number has no dots that a spreadsheet would take for text', () => {
  expect(numberCell(-1_234.56, 1, 'id')).toBe('-1234,6');
  expect(numberCell(1_234.5, undefined, 'en')).toBe('1234.5');
});

test('no payload in a text column or a header is a formula, and the text is still readable', () => {
  for (const language of ['id', 'en'] as const) {
    const text = written(
      aTable({ language, rows: formulaPayloads.map((payload) => [payload, -100, 1, -2.5]) }),
    );
    const [, ...rows] = parse(text, language === 'id' ? ';' : ',');
    expect(rows).toHaveLength(formulaPayloads.length);
    for (const [index, cells] of rows.entries()) {
      const payload = formulaPayloads[index] ?? '';
      expect(cells[0]).toEqual({ text: neutralised(payload), quoted: true });
      expect(cells[0]?.text.replaceAll("'", '')).toBe(payload.replaceAll("'", ''));
      expect(cells[0]?.text).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠\t\r\n\0]/u);
      expect(cells[1]).toEqual({ text: language === 'id' ? '-1,00' : '-1.00', quoted: false });
    }
  }
});

test('a reader set to another separator, or deaf to quotes, finds no formula either', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'=+-@;,|\t\r\n"\' aZ1＝＋－＠\u200b\u00a0'),
    maxLength: 24,
  });
  fc.assert(
    fc.property(nasty, (value) => {
      const line = `"${neutralised(value).replaceAll('"', '""')}"`;
      for (const field of line.split(/[,;|\t\r\n]/)) {
        expect(field).not.toMatch(/^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('ordinary text is left as it is', () => {
  for (const text of ['Kopi Gayo 250 g', 'Toko A–B', 'a=b', '1-2', 'x@y.id', "O'Neil", '']) {
    expect(neutralised(text)).toBe(text);
  }
});

test('a file says what it is, how fresh and when made, and is readable by its owner only', () => {
  const folders = aProfile();
  const file = writeCsv(
    folders,
    clock,
    aTable({ name: 'Pesanan Oktober', rows: [['a', 1, 1, 1]] }),
  );
  expect(file).toEqual({
    name: 'pesanan-oktober-per-20261123-1042-dibuat-20261124-0805.csv',
    mime: 'text/csv; charset=utf-8',
    bytes: statSync(join(folders.exports, file.name)).size,
    rows: 1,
  });
  expect(statSync(join(folders.exports, file.name)).mode & 0o777).toBe(0o600);
});

test('a name that is taken is never overwritten', () => {
  const folders = aProfile();
  const names = [1, 2, 3].map(
    (amount) => writeCsv(folders, clock, aTable({ asOf: null, rows: [['a', amount, 1, 1]] })).name,
  );
  const stem = 'pesanan-belum-sinkron-dibuat-20261124-0805';
  expect(names).toEqual([`${stem}.csv`, `${stem}-2.csv`, `${stem}-3.csv`]);
  expect(readFileSync(join(folders.exports, `${stem}-2.csv`), 'utf8')).toContain('0,02');
});

test('no name, however hostile, leaves the folder or breaks the naming', () => {
  const folders = aProfile();
  const before = readdirSync(folders.root);
  for (const name of hostileNames) writeCsv(folders, clock, aTable({ name }));
  const found = readdirSync(folders.exports, { recursive: true, encoding: 'utf8' });
  expect(found).toHaveLength(hostileNames.length);
  for (const name of found) {
    expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.csv$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
  }
  expect(readdirSync(folders.root)).toEqual(before);
});

test('an export that fails half way leaves nothing behind', () => {
  const folders = aProfile();
  function* broken() {
    for (let index = 0; index < 50_000; index += 1) yield ['x', index, index, null];
    throw new Error('the source broke');
  }
  expect(() => writeCsv(folders, clock, aTable({ rows: broken() }))).toThrow('the source broke');
  expect(readdirSync(folders.exports)).toEqual([]);
});

test('what a killed process left half written is removed, finished files stay', () => {
  const folders = aProfile();
  const { name } = writeCsv(folders, clock, aTable());
  writeFileSync(join(folders.exports, '.pesanan.123.part'), 'half');
  removeUnfinished(folders);
  expect(readdirSync(folders.exports)).toEqual([name]);
});

test('an exported file is fetched by its name, as its own kind', async () => {
  const folders = aProfile();
  const { name } = writeCsv(folders, clock, aTable({ rows: [['Kopi', 100, 1, 1]] }));
  const { mime, data } = getExport(folders, name);
  expect(mime).toBe('text/csv; charset=utf-8');
  expect(Buffer.from(await data.arrayBuffer())).toEqual(readFileSync(join(folders.exports, name)));
});

test('nothing outside the export folder can be fetched, by path, link or odd name', () => {
  const folders = aProfile();
  writeFileSync(join(folders.root, 'secret.csv'), 'secret');
  symlinkSync(join(folders.root, 'secret.csv'), join(folders.exports, 'link.csv'));
  symlinkSync(folders.root, join(folders.exports, 'folder.csv'));
  const names = ['../secret.csv', 'link.csv', 'folder.csv', 'absent.csv', '', '.', '/etc/passwd'];
  for (const name of [...names, ...hostileNames]) {
    expect(() => getExport(folders, name), name).toThrow(Refusal);
  }
});
