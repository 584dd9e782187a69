import type { LineRow, SummaryRow } from '../../../../shared/contract/commission-line.ts';
import type { ExportedFile } from '../../../../shared/contract/common.ts';
import { commissionExportTexts as words } from '../../../../shared/i18n/areas/commission-export.ts';
import { commissionLinesTexts as reasons } from '../../../../shared/i18n/areas/commission-lines.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { type CsvCell, type CsvColumn, writeCsv } from '../../../platform/export/write-csv.ts';
import { type AskedList, eachLine, summarize } from './lines.service.ts';
import type { SummaryBy } from './lines.store.ts';

type Asked = Omit<AskedList, 'descending' | 'limit' | 'offset'> & {
  table: SummaryBy | 'lines';
  language: Language;
};

export function exportCommission(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { table, language, ...asked }: Asked,
): ExportedFile {
  const now = clock.now();
  const name = words[`commission_export.${table}_file`][language];
  return reader.snapshot(() => {
    if (table === 'lines') {
      const all = { ...asked, descending: true, limit: 0, offset: 0 };
      const { asOf, rows } = eachLine(reader, { ...all, now });
      const cells = rows.map((row) => lineCells(row, language));
      return writeCsv(folders, clock, {
        ...{ name, language, asOf, columns: lineColumns(language), rows: cells },
      });
    }
    const { asOf, rows } = summarize(reader, { ...asked, by: table, now });
    const columns = summaryColumns(table, language);
    return writeCsv(folders, clock, {
      name,
      language,
      asOf,
      columns,
      rows: rows.map(summaryCells),
    });
  });
}

type Header = keyof typeof words extends `commission_export.${infer Id}` ? Id : never;

function columnsIn(language: Language) {
  const column = (unit: CsvColumn['unit']) => (id: Header) => ({
    header: words[`commission_export.${id}`][language],
    ...{ unit, decimals: 0 },
  });
  return { text: column('text'), count: column('count'), money: column('money') };
}

function summaryColumns(by: SummaryBy, language: Language): CsvColumn[] {
  const { text, count, money } = columnsIn(language);
  return [
    ...[count('id'), text(by), money('base')],
    ...[count('frozen_lines'), money('frozen'), money('frozen_tax'), money('reversed')],
    ...[count('open_lines'), money('provisional'), money('provisional_tax'), count('gaps')],
  ];
}

function summaryCells({ key, name, base, frozen, provisional }: SummaryRow): CsvCell[] {
  return [
    ...[key, name, base, frozen.lines, frozen.amount, frozen.tax, frozen.reversed],
    ...[provisional.lines, provisional.amount, provisional.tax, provisional.gaps],
  ];
}

function lineColumns(language: Language): CsvColumn[] {
  const { text, count, money } = columnsIn(language);
  return [
    ...[count('line'), text('order'), text('day'), text('vendor'), text('product')],
    ...[text('category'), text('state'), text('reason'), text('rule'), money('base')],
    ...[money('amount'), money('tax'), money('reversed')],
  ];
}

function lineCells(row: LineRow, language: Language): CsvCell[] {
  const { vendor, product, category, rule, why } = row;
  return [
    ...[row.id, row.order, row.orderDay, vendor?.name ?? null, product?.name ?? null],
    ...[category?.name ?? null, words[`commission_export.state_${row.state}`][language]],
    ...[why === null ? null : reasons[`commission.unpriced.${why}`][language], rule?.name ?? null],
    ...[row.base, row.amount, row.tax, row.reversed],
  ];
}
