import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { roleNamed } from '../../platform/session/actor.service.ts';
import { type ConnectionRow, updateConnection } from '../connection/connection.store.ts';
import type { LoginFacts } from '../connection/login-probe.ts';
import { oweClearing } from './clearing.store.ts';
import { noteRoleChange } from './note-role-change.ts';

/** The role as the central has it now. True where it is another than before. */
export function takeRole(
  db: Writer,
  bound: ConnectionRow,
  { facts, now }: { facts: LoginFacts; now: Instant },
): boolean {
  return db.tx(() => {
    updateConnection(db, {
      user_name: facts.userName,
      role: facts.role,
      role_checked_at: now,
      partner_id: facts.partnerId,
      company_ids: JSON.stringify(facts.companies.map(({ id }) => id)),
    });
    const { partner_id: before } = bound;
    if (before !== null && before !== facts.partnerId) {
      oweClearing(db, { since: now, from: roleNamed(bound.role), to: facts.role });
    }
    return noteRoleChange(db, bound, { to: facts.role, now });
  });
}
