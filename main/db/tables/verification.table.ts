import type { Generated } from 'kysely';

/** Columns and their meaning: the legend in migrations/0004-verification.ts. */
export interface SyncBlockTable {
  entity: string;
  block: number;
  month: string;
  currency_id: number;
  rows: number;
  id_sum: number;
  written_max: number | null;
  money: string;
}

export interface SyncStaleTable {
  entity: string;
  block: number;
}

export interface SyncCheckTable {
  entity: string;
  state: string;
  months: Generated<number>;
  months_equal: Generated<number>;
  verified_at: number | null;
  compared_at: number | null;
  compare_id: number | null;
  rows_per_second: number | null;
  missing_fields: Generated<string>;
}

export interface SyncDriftTable {
  id: Generated<number>;
  entity: string;
  month: string;
  found_at: number;
  healed_at: number | null;
  rows: number;
  how: string;
}

export interface SyncRestoredTable {
  id: number;
  entity: string;
  seen_at: number;
  moment_at: number;
  accepted_at: number | null;
}

export interface SyncClockTable {
  id: number;
  from_at: number;
  to_at: number;
}

export interface VerificationTables {
  sync_block: SyncBlockTable;
  sync_stale: SyncStaleTable;
  sync_check: SyncCheckTable;
  sync_drift: SyncDriftTable;
  sync_restored: SyncRestoredTable;
  sync_clock: SyncClockTable;
}
