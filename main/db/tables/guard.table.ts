/** Columns and their meaning: the legend in migrations/0006-guard.ts. */
export interface LockTable {
  id: number;
  kind: string;
  salt: string;
  verifier: string;
  idle_minutes: number;
  locked: number;
  tries: number;
  wait_ms: number;
  steady_ms: number;
}

export interface AuditHeadTable {
  id: number;
  last_id: number;
  hash: string;
  genesis_id: number;
  genesis: string;
}

export interface PrivacyTombstoneTable {
  partner_id: number;
  pseudonym: string;
  erased_at: number;
  erased_by: string;
}

export interface GuardTables {
  lock: LockTable;
  audit_head: AuditHeadTable;
  privacy_tombstone: PrivacyTombstoneTable;
}
