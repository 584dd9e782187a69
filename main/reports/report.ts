import type { Text } from '../../shared/i18n/keys.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import type { Reader } from '../db/db.ts';
import type { CompanyCurrency } from '../platform/company/company.store.ts';
import type { Cell, Column } from '../platform/export/workbook/workbook.ts';

/** A row's cells by column id. A column that `equals` others is left out: it is computed from them. */
export type Row = Record<string, Cell>;

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
