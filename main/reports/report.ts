import type { Text } from '../../shared/i18n/keys.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import type { CompanyCurrency } from '../platform/company/company.store.ts';

export type Cell = string | number | null;
/** A row's cells by column id. A column that `equals` others is left out: it is computed from them. */
export type Row = Record<string, Cell>;

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

export interface Table {
  id: string;
  title: Text;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** What a report reads: one snapshot, the days it is about, the currency its totals are in. */
export interface Source {
  db: Reader;
  period: Period;
  currency: CompanyCurrency;
}

/** A report says what it shows, never how: screens, spreadsheets and CSV all lay out the same tables. */
export interface Report {
  name: Text;
  description: Text;
  formats: readonly ('xlsx' | 'csv')[];
  /** Synced entities that it is only as fresh as. */
  entities: readonly string[];
  definitions: readonly { name: Text; definition: Text }[];
  /** The one table a CSV file holds. */
  csvTable: string;
  tables(source: Source): Table[];
}
