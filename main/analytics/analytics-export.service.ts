import type { ExportedFile } from '../../shared/contract/common.ts';
import { exportTexts } from '../../shared/i18n/areas/exports.ts';
import type { Language } from '../../shared/i18n/keys.ts';
import type { TaskCall } from '../platform/calls/calls.ts';
import { type CsvColumn, writeCsv } from '../platform/export/write-csv.ts';
import { askMetrics } from './analytics.service.ts';
import { dimensions, isDimensionId } from './dimensions/index.ts';
import { isMetricId, metrics } from './metrics/index.ts';
import type { AskedMetrics } from './question.ts';

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
      ...(query.compare === 'none' ? [] : values.map((column) => previousOf(column, language))),
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
    return unit === 'money'
      ? { header: name[language], unit, decimals }
      : { header: name[language], unit: 'count' };
  });
}

function previousOf(column: CsvColumn, language: Language): CsvColumn {
  const header = exportTexts['export.previous'][language].replace('{{name}}', column.header);
  return { ...column, header };
}
