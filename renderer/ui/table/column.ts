import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  id: string;
  header: string;
  /** Figures stand at the end. */
  align?: 'start' | 'end' | undefined;
  /** A track of CSS grid: `minmax(10rem, 2fr)`, `7rem`. */
  width: string;
  sortable?: boolean | undefined;
  render(row: Row): ReactNode;
}

export interface SortOrder {
  id: string;
  descending: boolean;
}

/** Rows that something is done with together. */
export interface Marking<Row> {
  isMarked(row: Row): boolean;
  mark(rows: readonly Row[], marked: boolean): void;
  /** Names the box of a row for screen readers. */
  label(row: Row): string;
}

export interface DataTableProps<Row> {
  columns: readonly DataColumn<Row>[];
  /** Rows in the whole list, most of them never loaded; undefined until the first answer. */
  total: number | undefined;
  /** Undefined while the row is on its way: its place is held. */
  rowAt(index: number): Row | undefined;
  /** Indexes that are in sight, both ends included: load what is missing. */
  onRange(from: number, to: number): void;
  sort: SortOrder;
  onSort(id: string): void;
  rowId(row: Row): string;
  selectedId?: string | undefined;
  /** Left out where the table is read and not worked in. */
  onOpen?: ((row: Row, how: { full: boolean }) => void) | undefined;
  /** Space marks a row, Shift with the arrows the rows on the way. */
  marking?: Marking<Row> | undefined;
  /** A total under each column, always in sight. */
  footer?: readonly ReactNode[] | undefined;
  /** Says which list this is, filters and order included. */
  listId: string;
  /** Its name for screen readers. */
  label: string;
  /** Shown when total is 0. */
  emptyState: ReactNode;
}
