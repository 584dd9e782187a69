import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { styles } from '../../main/platform/export/workbook/xlsx-styles.ts';
import { previewReport, writeReport } from '../../main/reports/reports.service.ts';
import type { ReportPreview } from '../../shared/contract/reports.contract.ts';
import { formulaPayloads } from './payloads.ts';
import { aReplica, clock, IDR, type RawRows, type Replica } from './raw-replica.ts';
import {
  computedByHyperFormula,
  hasLibreOffice,
  partsOf,
  readByHucre,
  savedByLibreOffice,
  sheetNames,
  sheetsOf,
  withoutCachedValues,
} from './workbook.ts';

const october = { id: 'monthly-sales', period: '2026-10' };
const FIRST_ROW = 8;

/** A vendor for every payload, each selling and returning uneven amounts; one sells what nobody owns. */
function aHostileMarket(cents = 0): RawRows {
  const vendors = formulaPayloads.map((name, index) => ({ id: index + 1, name }));
  const lines = vendors
    .flatMap(({ id }) => [id * 2, id * 2 + 1])
    .map((id, index) => ({
      id,
      order_id: 1 + (index % 7),
      variant_id: 1 + Math.floor(index / 2),
      currency_id: IDR,
      subtotal_minor: (index * 7_919 + 13) * 100 + cents,
      tax_minor: index * 1_100,
      total_minor: (index * 7_919 + 13) * 100 + cents + index * 1_100,
    }));
  return {
    central_partner: vendors,
    central_category: [{ id: 1, name: '@SUM', full_name: '@SUM(A1:A9)' }],
    central_product: vendors.map(({ id }) => ({
      id,
      category_id: id % 3 === 0 ? null : 1,
      vendor_id: id % 50 === 0 ? null : id,
    })),
    central_variant: vendors.map(({ id }) => ({ id, product_id: id })),
    central_order: [1, 2, 3, 4, 5, 6, 7].map((id) => ({
      id,
      state: 'sale',
      ordered_day: `2026-10-0${id}`,
      currency_id: IDR,
    })),
    central_order_line: lines,
    central_invoice: [
      { id: 1, kind: 'out_refund', state: 'posted', invoice_on: '2026-10-30', currency_id: IDR },
    ],
    central_invoice_line: vendors.map(({ id }) => ({
      id,
      invoice_id: 1,
      variant_id: id,
      subtotal_minor: id * 1_234_500,
      total_minor: id * 1_234_500,
      currency_id: IDR,
    })),
  };
}

function written(
  { db, folders }: Replica,
  language: 'id' | 'en' = 'id',
  period = '2026-10',
): Uint8Array {
  const { files } = writeReport(
    db,
    { ...october, period, formats: ['xlsx'] },
    { folders, clock, language },
  );
  return readFileSync(join(folders.exports, files[0]?.name ?? ''));
}

let replica: Replica;
let bytes: Uint8Array;
let preview: ReportPreview;
beforeAll(() => {
  replica = aReplica(aHostileMarket());
  bytes = written(replica);
  preview = previewReport(replica.db, october);
});

/** The figures of the screen, where the workbook should show them, in rupiah. */
function expectedFigures(): { sheet: number; ref: string; rupiah: number }[] {
  return preview.tables.flatMap(({ columns, rows, totals }, sheet) =>
    [...rows, totals].flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const unit = columns[column]?.unit;
        if (typeof cell !== 'number' || unit === 'text') return [];
        const ref = `${String.fromCharCode(65 + column)}${FIRST_ROW + row}`;
        return [{ sheet, ref, rupiah: unit === 'money' ? cell / 100 : cell }];
      }),
    ),
  );
}

test('a sheet for each table and one of definitions, in the language asked for', () => {
  expect(sheetNames(bytes)).toEqual([
    'Ringkasan',
    'Per penjual',
    'Per kategori',
    'Per penjual dan kategori',
    'Definisi',
  ]);
  expect(sheetNames(written(replica, 'en'))).toEqual([
    'Summary',
    'By vendor',
    'By category',
    'By vendor and category',
    'Definitions',
  ]);
});

test('above each table stand report, company, period, as-of time and source', () => {
  const title = (language: 'id' | 'en') => {
    const sheet = sheetsOf(written(replica, language))[1];
    return ['A1', 'A2', 'A3', 'A4', 'A5'].map((ref) => sheet?.get(ref)?.text);
  };
  expect(title('id')).toEqual([
    'Ringkasan Penjualan Bulanan: Per penjual',
    'Perusahaan: =Pasar & Nusantara',
    'Periode: Okt 2026 (1 Okt 2026 – 31 Okt 2026, WIB)',
    'Data per: 23 Nov 2026 10.42 WIB',
    'Sumber: http://127.0.0.1:8069 (umkm)',
  ]);
  expect(title('en')).toEqual([
    'Monthly sales summary: By vendor',
    'Company: =Pasar & Nusantara',
    'Period: Oct 2026 (1 Oct 2026 – 31 Oct 2026, WIB)',
    'Data as of: 23 Nov 2026 10:42 WIB',
    'Source: http://127.0.0.1:8069 (umkm)',
  ]);
});

test('the header stays in sight, can be filtered, and amounts are rupiah with negatives in parentheses', () => {
  const xml = partsOf(bytes).get('xl/worksheets/sheet2.xml') ?? '';
  const rows = preview.tables[1]?.rows.length ?? 0;
  expect(xml).toContain(
    '<pane ySplit="7" topLeftCell="A8" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toContain(`<autoFilter ref="A7:H${7 + rows}"/>`);
  const formats = partsOf(bytes).get('xl/styles.xml') ?? '';
  expect(formats).toContain('formatCode="&quot;Rp&quot;#,##0_);(&quot;Rp&quot;#,##0)"');
});

test('every definition of the screen stands on the definition sheet', () => {
  const texts = [...(sheetsOf(bytes)[4]?.values() ?? [])].map(({ text }) => text);
  for (const { name, definition } of preview.definitions) {
    expect(texts).toContain(name.id);
    expect(texts).toContain(definition.id);
  }
});

test('each total is a live SUM over its rows, and net sales a live difference', () => {
  const sheet = sheetsOf(bytes)[1];
  const last = FIRST_ROW + (preview.tables[1]?.rows.length ?? 0) - 1;
  const total = (column: string) => sheet?.get(`${column}${last + 1}`)?.formula;
  expect(['D', 'E', 'F', 'G', 'H'].map(total)).toEqual(
    ['D', 'E', 'F', 'G', 'H'].map((column) => `SUM(${column}8:${column}${last})`),
  );
  expect(sheet?.get('G8')?.formula).toBe('E8-F8');
  expect(sheet?.get('H8')?.formula).toBe('G8');
  expect(sheet?.get('C9')?.formula).toBeUndefined();
});

test('recomputed by HyperFormula without the cached values, every figure equals the screen', () => {
  const stripped = withoutCachedValues(bytes);
  expect(partsOf(stripped).get('xl/worksheets/sheet2.xml')).not.toMatch(/<\/f><v>/);
  const values = computedByHyperFormula(stripped);
  const figures = expectedFigures();
  expect(figures.length).toBeGreaterThan(4_000);
  for (const { sheet, ref, rupiah } of figures) {
    expect(values[sheet]?.get(ref), `${sheet}!${ref}`).toBeCloseTo(rupiah, 4);
  }
});

test('the cached values that a reader without formulas shows equal the screen', async () => {
  const values = await readByHucre(bytes);
  for (const { sheet, ref, rupiah } of expectedFigures()) {
    expect(values[sheet]?.get(ref), `${sheet}!${ref}`).toBe(rupiah);
  }
});

test('no payload becomes a formula: all are strings, marked where they look computed', async () => {
  const vendorSheet = sheetsOf(bytes)[1] ?? new Map();
  const byHucre = (await readByHucre(bytes))[1];
  const names = [...vendorSheet].filter(([ref]) => /^A\d+$/.test(ref)).slice(6, -1);
  expect(names.length).toBe(preview.tables[1]?.rows.length);
  let marked = 0;
  for (const [index, [ref, cell]] of names.entries()) {
    const name = preview.tables[1]?.rows[index]?.[0] ?? 'Penjual tidak diketahui';
    expect(cell.formula).toBeUndefined();
    expect(cell.text).toBe(name);
    expect(byHucre?.get(ref)).toBe(name);
    if (cell.style === styles.quoted) marked += 1;
    else expect(name).not.toMatch(/^[=+\-@\t\r\n]/);
  }
  expect(marked).toBeGreaterThan(250);
  for (const part of partsOf(bytes).values())
    expect(part).not.toMatch(/<hyperlink|externalLink|ddeLink/);
});

test('ids are text, so that no reader rounds or groups them', () => {
  expect(sheetsOf(bytes)[1]?.get('B9')).toMatchObject({ text: expect.stringMatching(/^\d+$/) });
});

test('cents are shown only by a report that has any', () => {
  const other = aReplica(aHostileMarket(55));
  const formats = partsOf(written(other)).get('xl/styles.xml') ?? '';
  expect(formats).toContain('formatCode="&quot;Rp&quot;#,##0.00_);(&quot;Rp&quot;#,##0.00)"');
});

test('an empty month says so, and its totals are still formulas', () => {
  const sheet = sheetsOf(written(replica, 'en', '2019-02'))[1];
  expect(sheet?.get('A8')?.text).toBe('No data');
  expect(sheet?.get('D9')).toMatchObject({ formula: 'SUM(D8:D8)', number: 0 });
});

test('the same numbers are the same bytes, in files that only their owner may read', () => {
  const again = aReplica(aHostileMarket());
  expect(Buffer.compare(written(again), bytes)).toBe(0);
  for (const name of readdirSync(again.folders.exports)) {
    expect(statSync(join(again.folders.exports, name)).mode & 0o777).toBe(0o600);
  }
});

test('CSV holds the detailed table with unknown vendors named, and its columns add up to the screen', () => {
  const { db, folders } = replica;
  const wanted = { ...october, formats: ['csv', 'xlsx', 'csv'] as ('csv' | 'xlsx')[] };
  const { files } = writeReport(db, wanted, { folders, clock, language: 'id' });
  expect(files.map(({ mime }) => mime.split(';')[0])).toEqual([
    'text/csv',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const text = readFileSync(join(folders.exports, files[0]?.name ?? ''), 'utf8');
  const detail = preview.tables[3];
  const ends = [...text.matchAll(/;(-?\d+),(\d\d)\r\n/g)].map(([, whole, cents]) =>
    Number(`${whole}${cents}`),
  );
  expect(ends).toHaveLength(detail?.rows.length ?? -1);
  expect(ends.reduce((sum, minor) => sum + minor, 0)).toBe(detail?.totals.at(-1));
  expect(text).toContain('"Penjual tidak diketahui";;"Kategori tidak diketahui"');
});

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where it is not installed)', () => {
  test('opens the workbook, computes every figure to the rupiah, and finds no formula in the data', async () => {
    const saved = savedByLibreOffice(withoutCachedValues(bytes));
    const values = await readByHucre(saved);
    for (const { sheet, ref, rupiah } of expectedFigures()) {
      expect(values[sheet]?.get(ref), `${sheet}!${ref}`).toBeCloseTo(rupiah, 4);
    }
    const formulas = (book: Uint8Array) =>
      [...partsOf(book)]
        .filter(([name]) => name.includes('sheet'))
        .map(([, xml]) => (xml.match(/<f[ >]/g) ?? []).length);
    const counts = (found: number[]) => found.filter((count) => count > 0).sort();
    expect(counts(formulas(saved))).toEqual(counts(formulas(bytes)));
    const named = preview.tables[1]?.rows.map(([name]) => name ?? 'Penjual tidak diketahui') ?? [];
    const inItsLines = (text: unknown) => String(text).replace(/[\r\n]+/g, '\n');
    const shown = named.map((_, index) => inItsLines(values[1]?.get(`A${FIRST_ROW + index}`)));
    expect(shown).toEqual(named.map(inItsLines));
  }, 180_000);
});
