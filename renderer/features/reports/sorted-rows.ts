import type { ReportTable } from '../../../shared/contract/reports.contract.ts';

type Cells = ReportTable['rows'][number];

/** The rows in the order of one column; the report's own order where the column is not of this table. */
export function sortedRows(
  { columns, rows }: ReportTable,
  { id, descending }: { id: string; descending: boolean },
): { index: number; cells: Cells }[] {
  const numbered = rows.map((cells, index) => ({ index, cells }));
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0) return numbered;
  const direction = descending ? -1 : 1;
  return numbered.sort((a, b) => direction * compare(a.cells[at] ?? null, b.cells[at] ?? null));
}

/** What is missing comes before everything. */
function compare(a: Cells[number], b: Cells[number]): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'id', { numeric: true });
}
