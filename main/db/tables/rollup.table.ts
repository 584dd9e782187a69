/** Columns and their meaning: the legend in migrations/0010-rollups.ts and 0013-live-sums.ts. */
export interface RollupSourceTable {
  source: string;
  stamp: string;
}

export interface RollupCellTable {
  rollup: string;
  unit: string;
  at: string;
  rows: number;
  data: Buffer;
}

export interface RollupDirtyTable {
  source: string;
  at: string;
}

export interface RollupMovedTable {
  product_id: number;
}

export interface RollupCodeTable {
  id: number;
  code: string;
}

export interface RollupTouchedTable {
  order_id: number;
}

export interface RollupLiveTable {
  rollup: string;
  day: string;
  rows: number;
  data: Buffer;
}

export interface RollupUnsureTable {
  source: string;
  day: string;
}

export interface RollupChangeTable {
  number: number;
  rollup: string;
  unit: string;
  at: string;
}

export interface RollupTables {
  rollup_source: RollupSourceTable;
  rollup_cell: RollupCellTable;
  rollup_dirty: RollupDirtyTable;
  rollup_moved: RollupMovedTable;
  rollup_code: RollupCodeTable;
  rollup_touched: RollupTouchedTable;
  rollup_live: RollupLiveTable;
  rollup_unsure: RollupUnsureTable;
  rollup_change: RollupChangeTable;
}
