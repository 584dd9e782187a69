/** Columns and their meaning: the legend in migrations/0009-commission.ts. */
export interface StateCommissionRuleTable {
  version: string;
  rule: string;
  decision: string;
  seq: number;
  charge: string;
  vendor_id: number | null;
  category_id: number | null;
  product_id: number | null;
  tier: string | null;
  payment_method: string | null;
  province_id: number | null;
  first_orders: number | null;
  from_day: string;
  to_day: string | null;
  name: string;
  spec: string;
  central_id: number | null;
}

export interface StateCommissionScopeTable {
  scope: string;
  spans: string;
}

export interface StateCommissionProposalTable {
  decision: string;
  changes: string;
}

export interface StateCommissionCentralTable {
  central_id: number;
  said: string;
}

export interface StateCommissionBookTable {
  name: string;
  fact: string;
  kind: string;
  seq: number;
  said_by: number;
  said_at: number;
}

export interface StateCommissionNoticeTable {
  uuid: string;
  decision: string;
  vendors: string;
  on_day: string;
  channel: string;
  said_by: number;
  said_at: number;
}

export interface StateCommissionConsentTable {
  decision: string;
  vendor_id: number;
  on_day: string;
  evidence: string;
  uuid: string;
  said_by: number;
  said_at: number;
}

export interface CommissionDraftTable {
  id: number;
  title: string;
  changes: string;
  saved_at: number;
}

export interface CommissionStateTables {
  state_commission_rule: StateCommissionRuleTable;
  state_commission_scope: StateCommissionScopeTable;
  state_commission_proposal: StateCommissionProposalTable;
  state_commission_central: StateCommissionCentralTable;
  state_commission_book: StateCommissionBookTable;
  state_commission_notice: StateCommissionNoticeTable;
  state_commission_consent: StateCommissionConsentTable;
}
