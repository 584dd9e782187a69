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
      file_sha256 expires_on facts changed_at`,
  },
  state_period: { retention: 'financial', none: 'month state heads uuid changed_by changed_at' },
  state_price_line: {
    retention: 'financial',
    of: ['vendor_id'],
    none: 'line_id day month vendor_id rule base_amount rate_ppm commission_amount',
  },
  state_price_chunk: { retention: 'financial', none: 'uuid day month' },
  state_anchor: { retention: 'audit', none: 'day seq streams states uuid set_by set_at' },
};
