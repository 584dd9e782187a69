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
  /** Its rows add up to something true. */
  summed?: boolean;
  /** The sum of `plus` less the sum of `minus`, columns of the same row: a live formula in a spreadsheet. */
  equals?: { plus: readonly string[]; minus: readonly string[] };
}

/** A table with every cell worked out, in column order. */
export interface LaidTable {
  id: string;
  title: Text;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Null under columns that do not add up. */
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
  tables: readonly LaidTable[];
  definitions: readonly { name: Text; definition: Text }[];
}
