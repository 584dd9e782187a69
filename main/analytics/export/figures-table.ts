import type { MetricAnswer } from '../../../shared/contract/analytics.contract.ts';
import { boardExportTexts as words } from '../../../shared/i18n/areas/board-export.ts';
import { exportTexts } from '../../../shared/i18n/areas/exports.ts';
import type { Language, Text } from '../../../shared/i18n/keys.ts';
import type { Cell, LaidTable, SheetColumn } from '../../platform/export/workbook/workbook.ts';
import { dimensions, isDimensionId } from '../dimensions/index.ts';
import { isMetricId, metrics } from '../metrics/index.ts';
import type { AskedMetrics } from '../question.ts';

interface Asked {
  query: AskedMetrics;
  answer: MetricAnswer;
  language: Language;
}

/** The rows behind a chart, days as days: what the screen shows, to the minor unit. */
export function figuresTable({ query, answer, language }: Asked): LaidTable<SheetColumn> {
  const by = query.by.filter(isDimensionId).map((id) => dimensions[id]);
  const names = by.map(({ id, name }): SheetColumn => ({ id, name, unit: 'text' }));
  const values = query.metrics.filter(isMetricId).map((id) => metrics[id]);
  const beside = query.compare === 'none' ? null : exportTexts[`export.${query.compare}`];
  const compared = (name: Text): Text => ({
    id: beside?.id.replace('{{name}}', name.id) ?? name.id,
    en: beside?.en.replace('{{name}}', name.en) ?? name.en,
  });
  const rows = answer.rows.map((row) => [
    ...row.keys.map((key, index) =>
      by[index]?.axis === undefined ? (row.labels[index]?.[language] ?? key) : key,
    ),
    ...row.values,
    ...(beside === null ? [] : (row.previous ?? values.map(() => null))),
  ]);
  const totals = [
    ...answer.totals,
    ...(beside === null ? [] : (answer.previousTotals ?? values.map(() => null))),
  ];
  const measured = [
    ...values.map(({ id, name, unit }) => ({ id, name, unit })),
    ...(beside === null
      ? []
      : values.map(({ id, name, unit }) => ({ id: `${id}_before`, name: compared(name), unit }))),
  ];
  const columns: SheetColumn[] = measured.map((column, index) => ({
    ...column,
    summed: addsUp(rows, names.length + index, totals[index] ?? null) && isSummed(column.unit),
  }));
  return {
    ...{ id: 'figures', title: words['board_export.figure'], rows },
    columns: [...names, ...columns],
    totals: by.length === 0 ? measured.map(() => null) : [...names.map(() => null), ...totals],
  };
}

function isSummed(unit: SheetColumn['unit']): boolean {
  return unit === 'money' || unit === 'count';
}

/** Whether the rows make up the whole: one buyer may stand in several of them, and counts once. */
function addsUp(rows: readonly Cell[][], column: number, total: number | null): boolean {
  const sum = rows.reduce((so, row) => so + Number(row[column] ?? 0), 0);
  return sum === total;
}
