/** Columns and their meaning: the legend in migrations/0005-facts.ts. */
export interface StateStaffTable {
  uid: number;
  role: string | null;
  history: string;
}

export interface StatePolicyDecisionTable {
  uuid: string;
  topic: string;
  title: string;
  body: string;
  effective_from: string;
  state: string;
  proposed_by: number;
  proposed_seq: number;
  proposed_at: number;
  settled_by: number | null;
  settled_seq: number | null;
  settled_at: number | null;
  settled_uuid: string | null;
}

export interface StatePolicyTopicTable {
  topic: string;
  uuid: string;
}

export interface StateEvidenceTable {
  uuid: string;
  vendor_id: number;
  requirement: string;
  subject: string | null;
  state: string;
  requested_by: number;
  received_by: number | null;
  reviewed_by: number | null;
  settled_by: number | null;
  file_sha256: string | null;
  expires_on: string | null;
  facts: string;
  changed_at: number;
}

export interface StatePeriodTable {
  month: string;
  state: string;
  heads: string;
  uuid: string;
  changed_by: number;
  changed_at: number;
}

export interface StatePriceLineTable {
  month: string;
  line_id: number;
  day: string;
  vendor_id: number;
  rule: string | null;
  base_amount: number;
  rate_ppm: number;
  commission_amount: number;
}

export interface StatePriceChunkTable {
  month: string;
  uuid: string;
  day: string;
}

export interface StateAnchorTable {
  seq: number;
  day: string;
  streams: string;
  states: string;
  uuid: string;
  set_by: number;
  set_at: number;
}

export interface StateTables {
  state_staff: StateStaffTable;
  state_policy_decision: StatePolicyDecisionTable;
  state_policy_topic: StatePolicyTopicTable;
  state_evidence: StateEvidenceTable;
  state_period: StatePeriodTable;
  state_price_line: StatePriceLineTable;
  state_price_chunk: StatePriceChunkTable;
  state_anchor: StateAnchorTable;
}
