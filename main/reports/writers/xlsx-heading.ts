import { reportTexts as words } from '../../../shared/i18n/areas/reports.ts';
import { formatDay, formatInstant, formatMonth } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { periodOfMonth } from '../../../shared/kernel/business-day.ts';
import type { ReportResult } from '../run.ts';
import { cellRef, rowXml, textXml } from './xlsx-cells.ts';

/** The rows above a sheet's header: what, whose, when, how fresh, from where. */
export const HEADING_ROWS = 6;

export function headingRows(result: ReportResult, title: string, language: Language): string[] {
  const { origin, asOf, period } = result;
  const days = periodOfMonth(period);
  const none = words['report.no_connection'][language];
  const fresh =
    asOf === null ? words['report.never_synced'][language] : formatInstant(asOf, language);
  const lines = [
    [words['report.company'], origin?.company ?? none],
    [
      words['report.period'],
      `${formatMonth(period, language)} (${formatDay(days.from, language)} – ${formatDay(days.to, language)}, WIB)`,
    ],
    [words['report.as_of'], fresh],
    [words['report.source'], origin === null ? none : `${origin.url} (${origin.database})`],
  ] as const;
  return [
    rowXml(1, [textXml(cellRef(0, 1), title, 'title')]),
    ...lines.map(([label, value], index) =>
      rowXml(index + 2, [textXml(cellRef(0, index + 2), `${label[language]}: ${value}`, 'meta')]),
    ),
  ];
}
