/** Columns and their meaning: the legend in migrations/0012-figures.ts. */
export interface SourcedFigureTable {
  figure: string;
  province: string;
  from_day: string;
  amount: number;
  source: string;
  imported_at: number;
}
