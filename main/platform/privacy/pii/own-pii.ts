import type { OwnTables } from '../../../db/tables/own.ts';
import { mention, secret, staff, type TablePii } from './table-pii.ts';

const about = { entity: 'entity', id: 'central_id' };

/** Our own zone, column by column. */
export const ownPii: Record<keyof OwnTables, TablePii> = {
  connection: {
    retention: 'working',
    none: `id kind url db uid company_id company_name company_ids role role_checked_at secret_source
      secret_path secret_known server_version saved_at partner_id kit`,
    held: { login: staff, user_name: staff },
  },
  setting: { retention: 'reference', none: 'key value changed_at' },
  sync_cursor: {
    retention: 'reference',
    none: `entity phase window_from_at window_to_at last_id as_of_at central_count counted_at error
      fields_hash`,
  },
  sync_cycle: {
    retention: 'reference',
    none: 'id pid started_at ended_at outcome rows_read rows_changed error next_at verified',
  },
  sync_quarantine: {
    retention: 'working',
    about,
    none: 'entity central_id code seen_at',
    held: { params: mention, row: mention },
  },
  sync_block: {
    retention: 'reference',
    none: 'entity block month currency_id rows id_sum written_max money',
  },
  sync_stale: { retention: 'reference', none: 'entity block' },
  sync_check: {
    retention: 'reference',
    none: `entity state months months_equal verified_at compared_at compare_id rows_per_second
      missing_fields`,
  },
  sync_drift: { retention: 'reference', none: 'id entity month found_at healed_at rows how' },
  sync_restored: { retention: 'reference', none: 'id entity seen_at moment_at accepted_at' },
  sync_clock: { retention: 'reference', none: 'id from_at to_at' },
  sync_dirty: { retention: 'reference', none: 'topic key' },
  commission_draft: { retention: 'working', none: 'id title changes saved_at' },
  desk_clearing: { retention: 'working', none: 'id since from_role to_role' },
  rollup_source: { retention: 'reference', none: 'source stamp' },
  rollup_cell: { retention: 'financial', none: 'rollup unit at rows data' },
  rollup_dirty: { retention: 'reference', none: 'source at' },
  rollup_moved: { retention: 'reference', none: 'product_id' },
  rollup_code: { retention: 'reference', none: 'id code' },
  certification_span: {
    retention: 'reference',
    none: `subject subject_id type from_day to_day status holds standing lapses
      certificate_id`,
  },
  certification_duty: {
    retention: 'reference',
    none: 'subject subject_id requirement from_day to_day met',
  },
  certification_dirty: { retention: 'reference', none: 'subject id' },
  certification_build: { retention: 'reference', none: 'id stamp' },
  rollup_touched: { retention: 'reference', none: 'order_id' },
  rollup_live: { retention: 'financial', none: 'rollup day rows data' },
  rollup_unsure: { retention: 'reference', none: 'source day' },
  rollup_change: { retention: 'reference', none: 'number rollup unit at' },
  sourced_figure: {
    retention: 'reference',
    none: 'house figure province from_day amount source imported_at fact told',
  },
  saved_item: {
    retention: 'working',
    none: 'uuid kind house audience role created_at changed_at removed fact told',
    held: { owner: staff, changed_by: staff, name: mention, body: mention },
  },
  alert_state: {
    retention: 'working',
    none: 'uuid state since armed told_at seen_at',
    held: { rule: mention },
  },
  attachment: {
    retention: 'audit',
    of: ['vendor_id'],
    none: `uuid central vendor_id request fact sha256 sha1 bytes mime kept_at state attempts next_at
      error central_id settled_at`,
    held: { file_name: mention, kept_by: staff },
  },
  import_batch: {
    retention: 'audit',
    none: 'uuid central kind at created changed left_out first_message last_message undone_at',
    held: { file_name: mention, made_by: staff },
  },
  reminder: {
    retention: 'operational',
    none: 'house kind subject due_on step is_told at seen_at',
  },
  alert_evaluation: {
    retention: 'working',
    none: 'id uuid at state reason value previous period_from period_to as_of',
  },
  audit_log: {
    retention: 'audit',
    none: 'id at role procedure subject detail hash',
    held: { actor: staff },
  },
  draft: {
    retention: 'working',
    about,
    none: 'uuid entity central_id is_new changed_at',
    held: { base: mention, mine: mention },
  },
  outbox: {
    retention: 'working',
    about,
    none: `id uuid record_uuid entity central_id kind action state is_intent attempts
      next_at sent_at settled_at created_at central`,
    held: {
      base: mention,
      mine: mention,
      children: mention,
      theirs: mention,
      error: mention,
      created_by: staff,
    },
  },
  outbox_event: {
    retention: 'working',
    through: { column: 'outbox_id', table: 'outbox' },
    none: 'id outbox_id at what',
    held: { actor: staff, detail: mention },
  },
  id_map: { retention: 'working', none: 'uuid entity central_id confirmed_at' },
  lock: {
    retention: 'working',
    none: 'id kind idle_minutes locked tries wait_ms steady_ms',
    held: { salt: secret, verifier: secret },
  },
  audit_head: { retention: 'audit', none: 'id last_id hash genesis_id genesis' },
  privacy_tombstone: {
    retention: 'financial',
    none: 'partner_id pseudonym erased_at',
    held: { erased_by: staff },
  },
  provision_run: {
    retention: 'audit',
    none: `id pid direction central plan_hash started_at ended_at outcome total done current error`,
    held: { by_login: staff },
  },
  provision_step: {
    retention: 'audit',
    none: 'central key run_id state record_model record_id external_id at',
  },
};
