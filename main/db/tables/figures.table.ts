/** Columns and their meaning: the legends in migrations/0012-figures.ts and 0014-shared.ts. */
export interface SourcedFigureTable {
  house: string;
  figure: string;
  province: string;
  from_day: string;
  amount: number;
  source: string;
  imported_at: number;
  fact: string | null;
  told: string | null;
}

export interface StateFigureTable {
  company_id: number;
  figure: string;
  province: string;
  from_day: string;
  amount: number;
  source: string;
  fact: string;
}

export interface FigureHereView {
  figure: string;
  province: string;
  from_day: string;
  amount: number;
  source: string;
  is_ours: number;
}
