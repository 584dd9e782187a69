import type { Generated } from 'kysely';

/** Columns and their meaning: the legends in migrations/0011-saved.ts and 0014-shared.ts. */
export interface SavedItemTable {
  uuid: string;
  kind: string;
  house: string;
  owner: string;
  audience: string;
  role: string | null;
  name: string;
  body: string;
  created_at: number;
  changed_at: number;
  changed_by: string;
  removed: number;
  fact: string | null;
  told: string | null;
}

/** Of state_saved and of state_private. */
export interface StateSavedTable {
  uuid: string;
  kind: string;
  company_id: number;
  owner: number;
  audience: string;
  role: string | null;
  name: string;
  body: string;
  removed: number;
  created_at: number;
  changed_at: number;
  fact: string;
}

export interface SavedStandingView
  extends Omit<StateSavedTable, 'company_id' | 'removed' | 'fact'> {
  login: string;
}

export interface AlertStateTable {
  uuid: string;
  state: string;
  since: number;
  armed: number;
  told_at: number | null;
  seen_at: number | null;
  rule: string | null;
}

export interface AlertEvaluationTable {
  id: Generated<number>;
  uuid: string;
  at: number;
  state: string;
  reason: string | null;
  value: number | null;
  previous: number | null;
  period_from: string | null;
  period_to: string | null;
  as_of: number | null;
}

export interface SavedTables {
  saved_item: SavedItemTable;
  alert_state: AlertStateTable;
  alert_evaluation: AlertEvaluationTable;
}

/** Columns and their meaning: the legend in migrations/0023-vendor-more.ts. */
export interface StateVendorNoteTable {
  vendor_id: number;
  uuid: string;
  seq: number;
  text: string;
  corrects: string | null;
  corrected_by: string | null;
  said_by: number;
  said_at: number;
}
