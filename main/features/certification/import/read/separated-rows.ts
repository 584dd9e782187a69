import { Refusal } from '../../../../../shared/contract/errors.ts';
import { MOST_CELLS, MOST_ROWS } from './limits.ts';

const separators = [';', '\t', ',', '|'] as const;

/** Rows of a CSV, empty ones kept so that a row has the number that a spreadsheet shows. */
export function separatedRows(whole: string): string[][] {
  const { text, separator } = dialectOf(whole.replace(/^\uFEFF/, ''));
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = (cell: string): void => {
    if (row.length >= MOST_CELLS) throw new Refusal('import.too_wide', { most: MOST_CELLS });
    row.push(cell);
  };
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    end(cell);
    at = next;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    if (rows.length > MOST_ROWS + 1) throw new Refusal('import.too_many', { most: MOST_ROWS });
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
  }
  return rows;
}

function plain(text: string, from: number, separator: string) {
  let next = from;
  while (next < text.length) {
    const sign = text[next];
    if (sign === separator || sign === '\n' || sign === '\r') break;
    next += 1;
  }
  return { cell: text.slice(from, next), next };
}

/** What stands between the closing quote and the separator is part of the cell, as spreadsheets take it. */
function quoted(text: string, from: number) {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new Refusal('import.open_quote');
    cell += text.slice(at, close);
    if (text[close + 1] !== '"') return { cell, next: afterQuote(text, close + 1) };
    cell += '"';
    at = close + 2;
  }
}

function afterQuote(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  if (at < text.length && !/[;,\t|\r\n]/.test(text[at] ?? ''))
    throw new Refusal('import.open_quote');
  return at;
}

/** By what parts the first line; Excel may say it there itself. */
function dialectOf(text: string): { text: string; separator: string } {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said?.[1] !== undefined) return { text: text.slice(said[0].length), separator: said[1] };
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  const most = Math.max(...counts);
  return { text, separator: separators[counts.indexOf(most)] ?? ';' };
}
