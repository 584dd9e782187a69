import type { ExportedFile } from '../../shared/contract/common.ts';
import { Refusal } from '../../shared/contract/errors.ts';
import type { ReportPreview, ReportTable } from '../../shared/contract/reports.contract.ts';
import type { BusinessMonth } from '../../shared/kernel/business-day.ts';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Reader } from '../db/db.ts';
import type { LaidTable } from '../platform/export/workbook/workbook.ts';
import type { WriteTarget } from '../platform/export/workbook/write-target.ts';
import { writeWorkbook } from '../platform/export/workbook/write-workbook.ts';
import { isReportId, type ReportId, reports } from './definitions/index.ts';
import { runReport } from './run.ts';
import { writeReportCsv } from './writers/csv.writer.ts';

const writers = { xlsx: writeWorkbook, csv: writeReportCsv };

interface Wanted {
  id: string;
  period: BusinessMonth;
}

export function listReports() {
  return Object.entries(reports).map(([id, { name, description, formats }]) => ({
    id,
    name,
    description,
    formats: [...formats],
  }));
}

export function previewReport(db: Reader, { id, period }: Wanted): ReportPreview {
  const { asOf, currency, decimals, tables, definitions } = runReport(db, knownId(id), period);
  return {
    id,
    period,
    asOf,
    currency,
    decimals,
    tables: tables.map(viewOf),
    definitions: [...definitions],
  };
}

/** Every format is written from the same snapshot. */
export function writeReport(
  db: Reader,
  { id, period, formats }: Wanted & { formats: readonly (keyof typeof writers)[] },
  target: WriteTarget,
): { asOf: Instant | null; files: ExportedFile[] } {
  const result = runReport(db, knownId(id), period);
  const files = [...new Set(formats)].map((format) => writers[format](result, target));
  return { asOf: result.asOf, files };
}

function knownId(id: string): ReportId {
  if (isReportId(id)) return id;
  throw new Refusal('report.unknown', { id, choices: Object.keys(reports).join(', ') });
}

function viewOf({ title, columns, rows, totals }: LaidTable): ReportTable {
  return {
    title,
    columns: columns.map(({ id, name, unit, unknown }) => ({ id, name, unit, unknown })),
    rows: rows.map((row) => [...row]),
    totals: [...totals],
  };
}
