import type { CertificationStateTables } from './certification.table.ts';
import type { CommissionStateTables } from './commission.table.ts';
import type { StateEvidenceTable } from './evidence.table.ts';
import type { StateFigureTable } from './figures.table.ts';
import type {
  StateCommissionChunkTable,
  StateCommissionDayTable,
  StateCommissionLineTable,
  StateCommissionMonthTable,
} from './frozen.table.ts';
import type { StateSavedTable, StateVendorNoteTable } from './saved.table.ts';

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

export interface StatePeriodTable {
  month: string;
  state: string;
  heads: string;
  uuid: string;
  changed_by: number;
  changed_at: number;
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

export interface StateTaxPackTable {
  version: string;
  decision: string;
  pack: string;
}

export interface StateTables extends CommissionStateTables, CertificationStateTables {
  state_staff: StateStaffTable;
  state_policy_decision: StatePolicyDecisionTable;
  state_policy_topic: StatePolicyTopicTable;
  state_evidence: StateEvidenceTable;
  state_period: StatePeriodTable;
  state_commission_line: StateCommissionLineTable;
  state_commission_chunk: StateCommissionChunkTable;
  state_commission_day: StateCommissionDayTable;
  state_commission_month: StateCommissionMonthTable;
  state_anchor: StateAnchorTable;
  state_tax_pack: StateTaxPackTable;
  state_saved: StateSavedTable;
  state_private: StateSavedTable;
  state_figure: StateFigureTable;
  state_vendor_note: StateVendorNoteTable;
}
