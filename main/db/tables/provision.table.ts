import type { Generated } from 'kysely';

/** Columns and their meaning: the legend in migrations/0007-provision.ts. */
export interface ProvisionRunTable {
  id: Generated<number>;
  pid: number;
  direction: string;
  central: string;
  plan_hash: string;
  by_login: string;
  started_at: number;
  ended_at: number | null;
  outcome: string | null;
  total: number;
  done: Generated<number>;
  current: string | null;
  error: string | null;
}

export interface ProvisionStepTable {
  central: string;
  key: string;
  run_id: number;
  state: string;
  record_model: string;
  record_id: number | null;
  external_id: string | null;
  at: number;
}

export interface ProvisionTables {
  provision_run: ProvisionRunTable;
  provision_step: ProvisionStepTable;
}
