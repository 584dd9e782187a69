import type { Text } from '../../../../shared/i18n/keys.ts';
import type { BusinessMonth, Period } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';

export type Cell = string | number | null;

export interface Column {
  id: string;
  name: Text;
  unit: 'text' | 'money' | 'count';
  /** Its texts are short codes, not names. */
  isCode?: boolean;
  /** Shown where a text cell is null. */
  unknown?: Text;
  /** Its rows add up to something true: its total is a live formula. */
  summed?: boolean;
  /** The sum of `plus` less the sum of `minus`, columns of the same row: a live formula in a spreadsheet. */
  equals?: { plus: readonly string[]; minus: readonly string[] };
}

/** Of shares too, in parts per million, and of decimals, in millionths. */
export interface SheetColumn extends Omit<Column, 'unit'> {
  unit: Column['unit'] | 'ratio' | 'decimal';
}

/** A table with every cell worked out, in column order. */
export interface LaidTable<Of extends SheetColumn = Column> {
  id: string;
  title: Text;
  columns: readonly Of[];
  rows: readonly (readonly Cell[])[];
  /** Of a column whose rows do not add up: what is true of all of them together, or null. */
  totals: readonly (number | null)[];
}

/** What a spreadsheet shows of a period, and where it comes from. */
export interface Workbook {
  name: Text;
  /** Where the period is a whole month. */
  month: BusinessMonth | null;
  days: Period;
  asOf: Instant | null;
  currency: string;
  decimals: number;
  origin: { company: string; url: string; database: string } | null;
  tables: readonly LaidTable<SheetColumn>[];
  /** More that must be known of it, above the definitions. */
  notes?: readonly { name: Text; text: string }[];
  definitions: readonly { name: Text; definition: Text }[];
}
