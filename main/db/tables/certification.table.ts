/** Columns and their meaning: the legend in migrations/0016-certification.ts. */
export interface CertificationSpanTable {
  subject: 'product' | 'vendor';
  subject_id: number;
  type: string;
  from_day: string;
  to_day: string | null;
  status: string;
  holds: number;
  standing: number;
  lapses: number;
  certificate_id: number;
}

/** The legend: migrations/0020-duties.ts. */
export interface CertificationDutyTable {
  subject: 'product' | 'vendor';
  subject_id: number;
  requirement: string;
  from_day: string;
  to_day: string | null;
  met: number;
}

export interface CertificationDirtyTable {
  subject: 'product' | 'vendor';
  id: number;
}

export interface CertificationBuildTable {
  id: number;
  stamp: string;
}

export interface CertificationTables {
  certification_span: CertificationSpanTable;
  certification_duty: CertificationDutyTable;
  certification_dirty: CertificationDirtyTable;
  certification_build: CertificationBuildTable;
}

export interface StateRequirementPackTable {
  version: string;
  decision: string;
  pack: string;
}

export interface StateCertificationEventTable {
  product_id: number;
  uuid: string;
  kind: 'composition' | 'revoked' | 'superseded';
  certificate_id: number | null;
  on_day: string;
  what: string | null;
  note: string;
  said_by: number;
  said_at: number;
  corrected_by: string | null;
}

export interface CertificationStateTables {
  state_requirement_pack: StateRequirementPackTable;
  state_certification_event: StateCertificationEventTable;
}
