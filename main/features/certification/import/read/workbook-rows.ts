import { Refusal } from '../../../../../shared/contract/errors.ts';
import { addDays } from '../../../../../shared/kernel/business-day.ts';
import { LARGEST_UNPACKED, MOST_CELLS, MOST_ROWS } from './limits.ts';
import { partsOf } from './workbook-parts.ts';
import { attributeOf, elements, unescaped } from './xml-elements.ts';

/** The day that Excel counts from, with the leap day of 1900 that never was. */
const FIRST_DAY = '1899-12-30';
const FIRST_DAY_1904 = '1904-01-01';
const LAST_DAY = 2_958_465;
const DAY_FORMATS = new Set([14, 15, 16, 17, 22]);
/** Stands for a formula: whoever reads cells refuses what is computed, and never takes its last result. */
const FORMULA = '=…';

interface Book {
  shared: readonly string[];
  /** Styles that show a number as a day. */
  days: ReadonlySet<number>;
  firstDay: string;
}

/** The rows of the first sheet, as texts; days as ISO days. */
export function workbookRows(bytes: Buffer): string[][] {
  const part = partsOf(bytes);
  const workbook = part('xl/workbook.xml');
  if (workbook === null) throw new Refusal('import.not_a_table');
  const sheet = part(firstSheet(workbook, part('xl/_rels/workbook.xml.rels') ?? ''));
  if (sheet === null) throw new Refusal('import.broken_workbook');
  const book = {
    shared: [...elements(part('xl/sharedStrings.xml') ?? '', 'si')].map(({ inner }) =>
      textIn(inner),
    ),
    days: dayStyles(part('xl/styles.xml') ?? ''),
    firstDay: /date1904="(1|true)"/.test(workbook) ? FIRST_DAY_1904 : FIRST_DAY,
  };
  const rows: string[][] = [];
  let held = 0;
  for (const { attributes, inner } of elements(sheet, 'row')) {
    const said = attributeOf(attributes, 'r');
    const index = said === undefined ? rows.length : Number(said) - 1;
    if (index > MOST_ROWS) throw new Refusal('import.too_many', { most: MOST_ROWS });
    if (!(index >= rows.length)) throw new Refusal('import.broken_workbook');
    while (rows.length < index) rows.push([]);
    const cells = cellsOf(inner, book);
    // A text that many cells share stands in the file once, and is read as often as they are.
    held += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (held > LARGEST_UNPACKED) throw new Refusal('import.bomb');
    rows.push(cells);
  }
  return rows;
}

function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elements(workbook, 'sheet');
  const id = sheet && attributeOf(sheet.attributes, 'r:id');
  const found = [...elements(relations, 'Relationship')].find(
    ({ attributes }) => attributeOf(attributes, 'Id') === id,
  );
  const target = found && attributeOf(found.attributes, 'Target');
  if (target === undefined) return 'xl/worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function cellsOf(row: string, book: Book): string[] {
  const cells: string[] = [];
  for (const cell of elements(row, 'c')) {
    const letters = /^[A-Z]{1,3}/.exec(attributeOf(cell.attributes, 'r') ?? '')?.[0];
    const index = letters === undefined ? cells.length : columnOf(letters);
    if (index >= MOST_CELLS) throw new Refusal('import.too_wide', { most: MOST_CELLS });
    while (cells.length < index) cells.push('');
    cells[index] = cellText(cell, book);
  }
  return cells;
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(
  { attributes, inner }: { attributes: string; inner: string },
  book: Book,
): string {
  if (inner.includes('<f>') || inner.includes('<f ') || inner.includes('<f/')) return FORMULA;
  const type = attributeOf(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return textIn(inner);
  const [first] = elements(inner, 'v');
  const value = unescaped(first?.inner ?? '');
  if (type === 's') return book.shared[Number(value)] ?? '';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  const isDay = book.days.has(Number(attributeOf(attributes, 's')));
  if (isDay && number >= 1 && number <= LAST_DAY) return addDays(book.firstDay, Math.floor(number));
  // What a spreadsheet took for a number and writes as 1.2E12 is a business number again.
  return Number.isSafeInteger(number) ? String(number) : value;
}

/** Runs of rich text, one after another. */
function textIn(xml: string): string {
  return [...elements(xml, 't')].map(({ inner }) => unescaped(inner)).join('');
}

function dayStyles(xml: string): Set<number> {
  const own = new Set(
    [...elements(xml, 'numFmt')].flatMap(({ attributes }) => {
      const code = unescaped(attributeOf(attributes, 'formatCode') ?? '');
      const bare = code.replace(/\[[^\]]*\]|"[^"]*"/g, '');
      return /[dy]/i.test(bare) ? [Number(attributeOf(attributes, 'numFmtId'))] : [];
    }),
  );
  const [styles] = elements(xml, 'cellXfs');
  const days = [...elements(styles?.inner ?? '', 'xf')].flatMap(({ attributes }, index) => {
    const format = Number(attributeOf(attributes, 'numFmtId'));
    return DAY_FORMATS.has(format) || own.has(format) ? [index] : [];
  });
  return new Set(days);
}
