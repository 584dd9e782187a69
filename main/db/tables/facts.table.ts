import type { Generated } from 'kysely';

/** Columns and their meaning: the legend in migrations/0005-facts.ts. */
export interface FactLogTable {
  stream: string;
  seq: number;
  central_id: number;
  uuid: string;
  kind: string;
  version: number;
  payload: string;
  uid: number;
  at: number;
  hash: string;
  dropped: string | null;
}

export interface FactStreamTable {
  stream: string;
  head_seq: number;
  head_hash: string;
  folded_seq: number;
  staff_seq: number;
  base_seq: number;
  base_hash: string;
  broken: string | null;
  alarm: string | null;
}

export interface FactSnapshotTable {
  fold: string;
  hash: string;
  heads: string;
  content: Uint8Array;
}

export interface FactFoldTable {
  fold: string;
  version: number;
}

export interface FactPendingTable {
  id: Generated<number>;
  uuid: string;
  stream: string;
  kind: string;
  version: number;
  data: string;
  heads: string;
  answer: string;
  decided_at: number;
  decided_by: number;
  state: string;
  seq: number | null;
  tries: Generated<number>;
  error: string | null;
}

export interface FactTables {
  fact_log: FactLogTable;
  fact_stream: FactStreamTable;
  fact_snapshot: FactSnapshotTable;
  fact_fold: FactFoldTable;
  fact_pending: FactPendingTable;
}
