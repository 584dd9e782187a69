/** Columns and their meaning: the legend in migrations/0017-evidence.ts. */
export interface AttachmentTable {
  uuid: string;
  central: string;
  vendor_id: number;
  request: string;
  fact: string;
  sha256: string;
  sha1: string;
  bytes: number;
  mime: string;
  file_name: string;
  kept_at: number;
  kept_by: string;
  state: string;
  attempts: number;
  next_at: number | null;
  error: string | null;
  central_id: number | null;
  settled_at: number | null;
}

export interface ReminderTable {
  house: string;
  kind: string;
  subject: string;
  due_on: string;
  step: number;
  is_told: number;
  at: number;
  seen_at: number | null;
}

/** The legends in migrations/0005-facts.ts and 0022-evidence-more.ts. */
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
  requested_at: number | null;
  cost_minor: number | null;
  issuer: string | null;
}

export interface EvidenceTables {
  attachment: AttachmentTable;
  reminder: ReminderTable;
}
