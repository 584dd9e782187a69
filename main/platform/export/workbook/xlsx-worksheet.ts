import { cellRef } from './xlsx-cells.ts';
import { escaped } from './xlsx-text.ts';

export interface Worksheet {
  name: string;
  widths: readonly number[];
  /** Stays in sight when scrolling, and is repeated on every printed page. */
  headerRow: number;
  /** Last row the filter of the header covers; null for a sheet to be read. */
  lastFilteredRow: number | null;
  footer: string;
  rows: Iterable<string>;
}

export function* worksheetXml(sheet: Worksheet): Iterable<string> {
  const { widths, headerRow, footer, rows } = sheet;
  const cols = widths.map((width, index) => {
    const column = index + 1;
    return `<col min="${column}" max="${column}" width="${width}" customWidth="1"/>`;
  });
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${headerRow + 1}" sqref="A${headerRow + 1}"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`;
  yield* rows;
  yield '</sheetData>';
  const filter = filteredRange(sheet);
  if (filter !== null) yield `<autoFilter ref="${filter}"/>`;
  yield `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>
<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddFooter>${escaped(footer)}</oddFooter></headerFooter>
</worksheet>`;
}

export function filteredRange({ widths, headerRow, lastFilteredRow }: Worksheet): string | null {
  if (lastFilteredRow === null) return null;
  return `${cellRef(0, headerRow)}:${cellRef(widths.length - 1, lastFilteredRow)}`;
}
