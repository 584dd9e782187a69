import { Refusal } from '../../../../../shared/contract/errors.ts';
import { LARGEST_TABLE, MOST_ROWS } from './limits.ts';
import { separatedRows } from './separated-rows.ts';
import { type Encoding, textOf } from './text-of.ts';
import { workbookRows } from './workbook-rows.ts';

export interface Table {
  encoding: Encoding | 'xlsx';
  heading: readonly string[];
  /** Those that hold anything, each with its number in the file. */
  rows: readonly { row: number; cells: readonly string[] }[];
}

const ZIP = '504b0304';
/** Of old workbooks and of encrypted ones. */
const COMPOUND = 'd0cf11e0';
const OTHERS = [
  '1f8b',
  '25504446',
  '89504e47',
  'ffd8ff',
  '7f454c46',
  '4d5a',
  '52617221',
  '377abcaf',
];

/** A list that a person brings, whatever made it: what it is, is known by its bytes. */
export function readTable(bytes: Buffer): Table {
  if (bytes.byteLength === 0) throw new Refusal('import.empty');
  if (bytes.byteLength > LARGEST_TABLE) {
    throw new Refusal('import.too_large', { megabytes: LARGEST_TABLE / 1_048_576 });
  }
  const head = bytes.subarray(0, 8).toString('hex');
  if (head.startsWith(COMPOUND)) throw new Refusal('import.old_workbook');
  if (OTHERS.some((sign) => head.startsWith(sign))) throw new Refusal('import.not_a_table');
  if (head.startsWith(ZIP)) return tableOf(workbookRows(bytes), 'xlsx');
  const { text, encoding } = textOf(bytes);
  if (text.includes('\0')) throw new Refusal('import.not_a_table');
  return tableOf(separatedRows(text), encoding);
}

function tableOf(all: readonly string[][], encoding: Table['encoding']): Table {
  const filled = all
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rows] = filled;
  if (first === undefined || rows.length === 0) throw new Refusal('import.empty');
  if (rows.length > MOST_ROWS) throw new Refusal('import.too_many', { most: MOST_ROWS });
  const heading = first.cells.map((cell) => cell.trim());
  while (heading.at(-1) === '') heading.pop();
  if (heading.length < 2) throw new Refusal('import.not_a_table');
  return { encoding, heading, rows };
}
