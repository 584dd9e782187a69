import type { FactTables } from '../../../db/tables/facts.table.ts';
import type { StateTables } from '../../../db/tables/state.table.ts';
import { mention, standing, type TablePii } from './table-pii.ts';

/** Facts and what they come to. They name people by the central's id only: what is written stands for ever. */
export const factPii: Record<keyof FactTables | keyof StateTables, TablePii> = {
  fact_log: {
    retention: 'audit',
    none: 'stream seq central_id uuid kind version uid at hash dropped',
    held: { payload: standing },
  },
  fact_stream: {
    retention: 'reference',
    none: 'stream head_seq head_hash folded_seq staff_seq base_seq base_hash broken alarm',
  },
  fact_snapshot: { retention: 'audit', none: 'fold hash heads', held: { content: standing } },
  fact_fold: { retention: 'reference', none: 'fold version' },
  fact_pending: {
    retention: 'working',
    none: 'id uuid stream kind version heads decided_at decided_by state seq tries error',
    held: { data: mention, answer: mention },
  },
  state_staff: { retention: 'audit', none: 'uid role history' },
  state_policy_decision: {
    retention: 'audit',
    none: `uuid topic effective_from state proposed_by proposed_seq proposed_at settled_by
      settled_seq settled_at settled_uuid`,
    held: { title: standing, body: standing },
  },
  state_policy_topic: { retention: 'audit', none: 'topic uuid' },
  state_evidence: {
    retention: 'operational',
    of: ['vendor_id'],
    none: `uuid vendor_id requirement subject state requested_by received_by reviewed_by settled_by
      file_sha256 expires_on facts changed_at requested_at cost_minor issuer`,
  },
  state_period: { retention: 'financial', none: 'month state heads uuid changed_by changed_at' },
  state_commission_rule: {
    retention: 'financial',
    of: ['vendor_id'],
    none: `version rule decision seq charge vendor_id category_id product_id tier payment_method
      province_id first_orders from_day to_day central_id`,
    held: { name: standing, spec: standing },
  },
  state_commission_scope: { retention: 'financial', none: 'scope spans' },
  state_commission_proposal: {
    retention: 'financial',
    none: 'decision',
    held: { changes: standing },
  },
  state_commission_central: {
    retention: 'financial',
    none: 'central_id',
    held: { said: standing },
  },
  state_commission_book: { retention: 'audit', none: 'name fact kind seq said_by said_at' },
  state_commission_notice: {
    retention: 'audit',
    none: 'uuid decision vendors on_day said_by said_at',
    held: { channel: standing },
  },
  state_commission_consent: {
    retention: 'audit',
    of: ['vendor_id'],
    none: 'decision vendor_id on_day uuid said_by said_at',
    held: { evidence: standing },
  },
  state_commission_line: {
    retention: 'financial',
    of: ['vendor_id'],
    none: `month line_id charge seq chunk day order_id order_day vendor_id product_id category_id
      category_path province_id payment_method tier rule quantity_micro gross_minor discount_minor
      shipping gmv_before ordinal base amount tax_base tax refund refunded_minor share kept bearer`,
  },
  state_commission_chunk: {
    retention: 'financial',
    none: 'month uuid chunk day policy_seq decimals tax',
  },
  state_commission_day: {
    retention: 'financial',
    none: 'month day lines amount tax inputs uuid closed_by closed_at',
  },
  state_commission_month: { retention: 'financial', none: 'month closed_until closed_seq' },
  state_anchor: { retention: 'audit', none: 'day seq streams states uuid set_by set_at' },
  state_requirement_pack: { retention: 'operational', none: 'version decision pack' },
  state_certification_event: {
    retention: 'operational',
    none: `product_id uuid kind certificate_id on_day what said_by said_at corrected_by`,
    held: { note: standing },
  },
  state_saved: {
    retention: 'audit',
    none: 'uuid kind company_id owner audience role removed created_at changed_at fact',
    held: { name: standing, body: standing },
  },
  state_private: {
    retention: 'audit',
    none: 'uuid kind company_id owner audience role removed created_at changed_at fact',
    held: { name: standing, body: standing },
  },
  state_figure: {
    retention: 'audit',
    none: 'company_id figure province from_day amount source fact',
  },
  state_vendor_note: {
    retention: 'audit',
    of: ['vendor_id'],
    none: 'vendor_id uuid seq corrects corrected_by said_by said_at',
    held: { text: standing },
  },
  state_tax_pack: { retention: 'financial', none: 'version decision pack' },
};
