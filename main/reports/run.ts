import { assert } from '../../shared/kernel/assert.ts';
import { type BusinessMonth, periodOfMonth } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import { findCompanyCurrency } from '../platform/company/company.store.ts';
import { findOrigin } from '../platform/company/origin.store.ts';
import type { Cell, Column, LaidTable, Workbook } from '../platform/export/workbook/workbook.ts';
import { findAsOf } from '../platform/freshness/freshness.store.ts';
import { type ReportId, reports } from './definitions/index.ts';
import type { Row, Table } from './report.ts';

export interface ReportResult extends Workbook {
  id: ReportId;
  month: BusinessMonth;
  csvTable: string;
  tables: readonly LaidTable[];
}

/** All of a report from one snapshot, so that its tables agree with each other and with its as-of time. */
export function runReport(db: Reader, id: ReportId, month: BusinessMonth): ReportResult {
  const { name, entities, csvTable, definitions, tables } = reports[id];
  return db.snapshot(() => {
    const currency = findCompanyCurrency(db);
    const period = periodOfMonth(month);
    return {
      id,
      name,
      month,
      days: period,
      asOf: findAsOf(db, entities),
      currency: currency.code,
      decimals: currency.decimals,
      origin: findOrigin(db) ?? null,
      tables: tables({ db, period, currency }).map(layOut),
      csvTable,
      definitions,
    };
  });
}

function layOut({ id, title, columns, rows }: Table): LaidTable {
  const cells = rows.map((row) => cellsOf(row, columns));
  const totals = columns.map((column, index) =>
    column.summed ? sumOf(cells.map((row) => row[index] ?? 0)) : null,
  );
  return { id, title, columns, rows: cells, totals };
}

function cellsOf(row: Row, columns: readonly Column[]): Cell[] {
  const known = new Map(Object.entries(row));
  const cellOf = (id: string): Cell => {
    const cell = known.get(id);
    assert(cell !== undefined, `The report has no cell for ${id}.`);
    return cell;
  };
  for (const { id, equals } of columns) {
    if (equals === undefined) continue;
    known.set(id, sumOf(equals.plus.map(cellOf)) - sumOf(equals.minus.map(cellOf)));
  }
  return columns.map(({ id, unit }) => {
    const cell = cellOf(id);
    return unit === 'text' && cell !== null ? cell.toString() : cell;
  });
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => {
    assert(typeof cell === 'number', `Not a number to sum: ${cell}`);
    assert(Number.isSafeInteger(sum + cell), 'The sum leaves the safe integers.');
    return sum + cell;
  }, 0);
}
