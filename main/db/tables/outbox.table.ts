import type { Generated } from 'kysely';
import type { CentralTables } from './central.ts';

/** Columns and their meaning: the legend in migrations/0003-outbox.ts. */
export interface DraftTable {
  uuid: string;
  entity: string;
  central_id: number | null;
  is_new: number;
  base: string;
  mine: string;
  changed_at: number;
}

export interface OutboxTable {
  id: Generated<number>;
  uuid: string;
  record_uuid: string;
  entity: string;
  central_id: number | null;
  kind: string;
  action: string | null;
  base: string;
  mine: string;
  children: Generated<string>;
  theirs: string | null;
  state: string;
  is_intent: number;
  attempts: Generated<number>;
  next_at: number | null;
  sent_at: number | null;
  settled_at: number | null;
  created_at: number;
  created_by: string;
  central: string;
  error: string | null;
}

export interface OutboxEventTable {
  id: Generated<number>;
  outbox_id: number;
  at: number;
  what: string;
  actor: string;
  detail: string;
}

export interface IdMapTable {
  uuid: string;
  entity: string;
  central_id: number;
  confirmed_at: number;
}

/** The legend in migrations/0019-imports.ts. */
export interface ImportBatchTable {
  uuid: string;
  central: string;
  kind: string;
  file_name: string;
  at: number;
  made_by: string;
  created: number;
  changed: number;
  left_out: number;
  first_message: number;
  last_message: number;
  undone_at: number | null;
}

export interface OutboxTables {
  import_batch: ImportBatchTable;
  draft: DraftTable;
  outbox: OutboxTable;
  outbox_event: OutboxEventTable;
  id_map: IdMapTable;
}

/** Of the central's rows, with our drafts laid over them. To read only. */
export interface MineViews {
  partner_mine: CentralTables['central_partner'];
  vendor_profile_mine: CentralTables['central_vendor_profile'];
  certification_mine: CentralTables['central_certification'];
  bank_account_mine: CentralTables['central_bank_account'];
  product_mine: Omit<CentralTables['central_product'], 'has_description' | 'has_photo'>;
  order_mine: CentralTables['central_order'];
  shipment_mine: CentralTables['central_shipment'];
  rating_mine: CentralTables['central_rating'];
}
