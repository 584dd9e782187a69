import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { HyperFormula } from 'hyperformula';
import { tempFolder } from './temp-folder.ts';

export interface SheetCell {
  text?: string;
  number?: number;
  formula?: string;
  style: number;
}
export type Sheet = Map<string, SheetCell>;

/** Our workbook's parts, as a reader that knows nothing of the writer finds them. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function sheetNames(bytes: Uint8Array): string[] {
  const book = partsOf(bytes).get('xl/workbook.xml') ?? '';
  return [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => unescaped(name ?? ''));
}

export function sheetsOf(bytes: Uint8Array): Sheet[] {
  const parts = partsOf(bytes);
  return sheetNames(bytes).map((_, index) =>
    cellsOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''),
  );
}

function cellsOf(xml: string): Sheet {
  const cells: Sheet = new Map();
  for (const [, ref = '', style, body = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)" s="(\d+)"[^>]*>(.*?)<\/c>/gs,
  )) {
    const text = /<t[^>]*>(.*?)<\/t>/s.exec(body)?.[1];
    const value = /<v>(.*?)<\/v>/.exec(body)?.[1];
    const formula = /<f>(.*?)<\/f>/.exec(body)?.[1];
    cells.set(ref, {
      style: Number(style),
      ...(text === undefined ? {} : { text: unescaped(text) }),
      ...(value === undefined ? {} : { number: Number(value) }),
      ...(formula === undefined ? {} : { formula: unescaped(formula) }),
    });
  }
  return cells;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}

/** The same workbook with no formula's value remembered: whoever shows a figure has to compute it. */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    strToU8(strFromU8(part).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')),
  ]);
  return zipSync(Object.fromEntries(parts));
}

type Values = Map<string, unknown>;

/** Every cell's value by sheet, computed by HyperFormula. */
export function computedByHyperFormula(bytes: Uint8Array): Values[] {
  const sheets = sheetsOf(bytes);
  const grids = Object.fromEntries(
    sheets.map((cells, index) => [
      `S${index}`,
      gridOf(cells, ({ formula, number, text }) =>
        formula === undefined ? (number ?? `'${text ?? ''}`) : `=${formula}`,
      ),
    ]),
  );
  const engine = HyperFormula.buildFromSheets(grids, { licenseKey: 'gpl-v3' });
  const values = sheets.map((cells, sheet) => {
    const computed = [...cells.keys()].map((ref): [string, unknown] => {
      const address = engine.simpleCellAddressFromString(ref, sheet);
      return [ref, address === undefined ? undefined : engine.getCellValue(address)];
    });
    return new Map(computed);
  });
  engine.destroy();
  return values;
}

function gridOf<Value>(cells: Sheet, shownAs: (cell: SheetCell) => Value): (Value | null)[][] {
  const rows: (Value | null)[][] = [];
  for (const [ref, cell] of cells) {
    const { column, row } = positionOf(ref);
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = shownAs(cell);
  }
  return rows;
}

function positionOf(ref: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

/** What hucre's reader makes of a workbook, by sheet. */
export async function readByHucre(bytes: Uint8Array): Promise<Values[]> {
  const book = await readXlsx(bytes);
  return book.sheets.map((sheet) => {
    const values: Values = new Map();
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value !== null) values.set(`${String.fromCharCode(65 + column)}${row + 1}`, value);
      }
    }
    return values;
  });
}

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice'].find((path) =>
  existsSync(path),
);

export const hasLibreOffice = office !== undefined;

/** The workbook opened, computed and saved again by LibreOffice. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = tempFolder();
  writeFileSync(join(folder, 'report.xlsx'), bytes);
  const saved = join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    saved,
    join(folder, 'report.xlsx'),
  ];
  execFileSync(office ?? 'soffice', [profile, ...args], { stdio: 'ignore', timeout: 120_000 });
  return readFileSync(join(saved, 'report.xlsx'));
}
