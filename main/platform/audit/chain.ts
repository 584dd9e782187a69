import { createHash } from 'node:crypto';

/** A row of the audit log, all of what it says. */
export interface ChainedRow {
  id: number;
  at: number;
  actor: string;
  role: string;
  procedure: string;
  subject: string | null;
  detail: string;
}

/** Stands before the very first row. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** The hash of a row says the hash before it too, so no earlier row can be other than it was. */
export function linkOf(before: string, row: ChainedRow): string {
  const { id, at, actor, role, procedure, subject, detail } = row;
  const said = JSON.stringify([before, id, at, actor, role, procedure, subject, detail]);
  return createHash('sha256').update(said).digest('hex');
}
