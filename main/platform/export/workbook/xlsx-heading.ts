import { reportTexts as words } from '../../../../shared/i18n/areas/reports.ts';
import { formatDay, formatInstant, formatMonth } from '../../../../shared/i18n/format.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import type { Workbook } from './workbook.ts';
import { cellRef, rowXml, textXml } from './xlsx-cells.ts';

/** The rows above a sheet's header: what, whose, when, how fresh, from where. */
export const HEADING_ROWS = 6;

export function headingRows(result: Workbook, title: string, language: Language): string[] {
  const { origin, asOf, month, days } = result;
  const span = `${formatDay(days.from, language)} – ${formatDay(days.to, language)}, WIB`;
  const none = words['report.no_connection'][language];
  const fresh =
    asOf === null ? words['report.never_synced'][language] : formatInstant(asOf, language);
  const lines = [
    [words['report.company'], origin?.company ?? none],
    [words['report.period'], month === null ? span : `${formatMonth(month, language)} (${span})`],
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
