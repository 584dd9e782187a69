import type { Comparison } from '../../shared/calendar/compare.ts';
import type { ExportedFile } from '../../shared/contract/common.ts';
import { exportTexts } from '../../shared/i18n/areas/exports.ts';
import type { Language } from '../../shared/i18n/keys.ts';
import type { TaskCall } from '../platform/calls/calls.ts';
import { type CsvColumn, writeCsv } from '../platform/export/write-csv.ts';
import { askMetrics } from './analytics.service.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import { isMetricId, metrics } from './metrics/index.ts';
import type { AskedMetrics } from './question.ts';

const DECIMALS_OF_MILLIONTHS = 6;

interface AskedExport {
  query: AskedMetrics;
  title: string;
  language: Language;
}

/** The rows behind a chart, days as days: what the screen shows, to the minor unit. */
export function exportMetrics(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { query, title, language }: AskedExport,
): ExportedFile {
  const answer = askMetrics(reader, query);
  const by = query.by.filter(isDimensionId).map((id) => dimensions[id]);
  const values = valueColumns(query, answer.decimals, language);
  return writeCsv(folders, clock, {
    name: title,
    columns: [
      ...by.map(({ name }) => ({ header: name[language], unit: 'text' as const })),
      ...values,
      ...values.flatMap((column) => besideOf(column, query.compare, language)),
    ],
    rows: answer.rows.map((row) => [
      ...row.keys.map((key, index) =>
        by[index]?.axis === undefined ? (row.labels[index]?.[language] ?? key) : key,
      ),
      ...row.values,
      ...(row.previous ?? []),
    ]),
    language,
    asOf: answer.asOf,
  });
}

function valueColumns(query: AskedMetrics, decimals: number, language: Language): CsvColumn[] {
  return query.metrics.filter(isMetricId).map((id) => {
    const { name, unit } = metrics[id];
    const header = name[language];
    if (unit === 'count') return { header, unit };
    // Millionths are written as money of so many decimals is: to the last of them.
    return {
      header,
      unit: 'money',
      decimals: unit === 'money' ? decimals : DECIMALS_OF_MILLIONTHS,
    };
  });
}

function besideOf(column: CsvColumn, compare: Comparison, language: Language): CsvColumn[] {
  if (compare === 'none') return [];
  const header = exportTexts[`export.${compare}`][language].replace('{{name}}', column.header);
  return [{ ...column, header }];
}
