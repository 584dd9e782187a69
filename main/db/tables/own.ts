import type { Generated } from 'kysely';
import type { CertificationTables } from './certification.table.ts';
import type { CommissionDraftTable } from './commission.table.ts';
import type { EvidenceTables } from './evidence.table.ts';
import type { SourcedFigureTable } from './figures.table.ts';
import type { GuardTables } from './guard.table.ts';
import type { OutboxTables } from './outbox.table.ts';
import type { ProvisionTables } from './provision.table.ts';
import type { RollupTables } from './rollup.table.ts';
import type { SavedTables } from './saved.table.ts';
import type { VerificationTables } from './verification.table.ts';

/** Columns and their meaning: the legend in migrations/0002-workplace.ts. */
export interface ConnectionTable {
  id: number;
  kind: string;
  url: string;
  db: string;
  login: string;
  uid: number;
  user_name: string;
  company_id: number;
  company_name: string;
  company_ids: string;
  role: string;
  role_checked_at: number;
  secret_source: string;
  secret_path: string | null;
  secret_known: number;
  server_version: string;
  saved_at: number;
  /** Null in a profile bound before it was asked for (0008). */
  partner_id: number | null;
  /** Of the kit that the central was prepared with; null where none is known (0014). */
  kit: number | null;
}

export interface SettingTable {
  key: string;
  value: string;
  changed_at: number;
}

export interface SyncCursorTable {
  entity: string;
  phase: string;
  window_from_at: number | null;
  window_to_at: number | null;
  last_id: number | null;
  as_of_at: number | null;
  central_count: number | null;
  counted_at: number | null;
  error: string | null;
  fields_hash: string | null;
}

export interface SyncCycleTable {
  id: Generated<number>;
  pid: number;
  started_at: number;
  ended_at: number | null;
  outcome: string | null;
  rows_read: Generated<number>;
  rows_changed: Generated<number>;
  error: string | null;
  next_at: number | null;
  /** 1 where every entity was verified in it (0004). */
  verified: Generated<number>;
}

export interface SyncQuarantineTable {
  entity: string;
  central_id: number;
  code: string;
  params: string;
  row: string;
  seen_at: number;
}

export interface SyncDirtyTable {
  topic: string;
  key: string;
}

export interface AuditLogTable {
  id: Generated<number>;
  at: number;
  actor: string;
  role: string;
  procedure: string;
  subject: string | null;
  detail: string;
  hash: string | null;
}

/** Columns and their meaning: the legend in migrations/0008-vendor-desk.ts. */
export interface DeskClearingTable {
  id: number;
  since: number;
  from_role: string;
  to_role: string;
}

export interface OwnTables
  extends OutboxTables,
    VerificationTables,
    GuardTables,
    ProvisionTables,
    RollupTables,
    SavedTables,
    CertificationTables,
    EvidenceTables {
  connection: ConnectionTable;
  setting: SettingTable;
  sync_cursor: SyncCursorTable;
  sync_cycle: SyncCycleTable;
  sync_quarantine: SyncQuarantineTable;
  sync_dirty: SyncDirtyTable;
  audit_log: AuditLogTable;
  desk_clearing: DeskClearingTable;
  commission_draft: CommissionDraftTable;
  sourced_figure: SourcedFigureTable;
}
