import {
  type SourcedFigure,
  sourcedFigure,
  sourcedFigures,
} from '../../../shared/contract/figures.ts';
import type { FileFault } from '../../../shared/contract/file-faults.ts';
import { isBusinessDay } from '../../../shared/kernel/business-day.ts';
import { provincePlaces } from '../../platform/names/province-places.ts';
import type { FigureRow } from './figure-rows.ts';
import { parseTable } from './parse-table.ts';
import { amountOf } from './written-amount.ts';

const COLUMNS = ['figure', 'province', 'from', 'value', 'source'] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

const LONGEST_SOURCE = 200;
const SHOWN = 60;

/** The rows of a file, and all that is wrong with it: rows count from 1 under the header. */
export function readFigures(
  text: string,
  decimals: number,
): { rows: FigureRow[]; faults: FileFault[] } {
  const [header = [], ...lines] = parseTable(text);
  const faults = headerFaults(header);
  if (faults.length > 0) return { rows: [], faults };
  const rows: FigureRow[] = [];
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    const row = index + 1;
    const cells: Cells = Object.fromEntries(header.map((name, at) => [name, line[at] ?? '']));
    const read = readRow(cells, { row, decimals });
    faults.push(...read.faults);
    if (read.figure === null) return;
    const place = [read.figure.figure, read.figure.province, read.figure.from_day].join(' ');
    const first = seen.get(place);
    if (first !== undefined) {
      faults.push({ code: 'figure.twice', row, field: 'figure', params: { first } });
    }
    seen.set(place, first ?? row);
    rows.push(read.figure);
  });
  return { rows, faults };
}

function headerFaults(header: readonly string[]): FileFault[] {
  const unknown = header.filter((name) => !COLUMNS.some((column) => column === name));
  const missing = COLUMNS.filter((column) => !header.includes(column));
  return [
    ...unknown.map((field) => faultOf('file.unknown_field', 0, field === '' ? '-' : field)),
    ...missing.map((field) => faultOf('file.missing', 0, field)),
  ];
}

function readRow(
  cells: Cells,
  { row, decimals }: { row: number; decimals: number },
): { figure: FigureRow | null; faults: FileFault[] } {
  const faults: FileFault[] = [];
  const { figure: name = '', province = '', from = '', value = '', source = '' } = cells;
  const check = (field: Column, text: string, isRight: boolean): void => {
    if (text === '') faults.push(faultOf('file.missing', row, field));
    else if (!isRight) faults.push(wrong(row, field, text));
  };
  const figure = sourcedFigure.safeParse(name).data;
  check('figure', name, figure !== undefined);
  check('from', from, isBusinessDay(from));
  check('source', source, source.length <= LONGEST_SOURCE);
  const amount = figure === undefined ? null : amountOf(value, { figure, decimals });
  if (figure !== undefined) {
    check('value', value, amount !== null);
    if (province !== '' || sourcedFigures[figure].province === 'each') {
      check('province', province, fitsProvince(figure, province));
    }
  }
  if (figure === undefined || amount === null || faults.length > 0) return { figure: null, faults };
  return { figure: { figure, province, from_day: from, amount, source }, faults };
}

function fitsProvince(figure: SourcedFigure, province: string): boolean {
  return sourcedFigures[figure].province !== 'none' && provincePlaces.has(province);
}

function faultOf(code: FileFault['code'], row: number, field: string): FileFault {
  return { code, row, field, params: {} };
}

function wrong(row: number, field: Column, text: string): FileFault {
  return { ...faultOf('file.wrong_value', row, field), params: { value: text.slice(0, SHOWN) } };
}
