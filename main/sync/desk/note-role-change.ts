import { covers } from '../../../shared/contract/permissions.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { recordAudit } from '../../platform/audit/audit.store.ts';
import { roleNamed } from '../../platform/session/actor.service.ts';
import { oweClearing } from './clearing.store.ts';

/** Belongs in the transaction that saves the new role. True where it is another than before. */
export function noteRoleChange(
  db: Writer,
  before: { login: string; role: string },
  { to: name, now }: { to: string; now: Instant },
): boolean {
  const [from, to] = [roleNamed(before.role), roleNamed(name)];
  if (from === to) return false;
  recordAudit(db, {
    at: now,
    actor: before.login,
    role: to,
    procedure: 'role.changed',
    subject: null,
    detail: { from, to },
  });
  if (!covers(to, from)) oweClearing(db, { since: now, from, to });
  return true;
}
