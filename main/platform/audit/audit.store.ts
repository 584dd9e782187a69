import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';

export interface Deed {
  at: Instant;
  actor: string;
  role: string;
  procedure: string;
  /** The id of what was acted on, where there is one. */
  subject: string | null;
  /** Never a secret: only commands tell their input. */
  detail: unknown;
}

/** Belongs in the transaction of the deed. */
export function recordAudit(db: Writer, deed: Deed): void {
  db.run(own.insertInto('audit_log').values({ ...deed, detail: JSON.stringify(deed.detail) }));
}
