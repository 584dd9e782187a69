import { statSync } from 'node:fs';
import { topics } from '../../../shared/contract/topics.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { Writer } from '../../db/db.ts';
import { forgetFacts } from '../../facts/erase-facts.ts';
import { holdOwnPending } from '../../facts/hold-pending.ts';
import { forgetShared } from '../../facts/share/forget-shared.ts';
import { recordAudit } from '../../platform/audit/audit.store.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { removeCopies } from '../../platform/privacy/copies.ts';
import { forgetRollups } from '../../platform/rollups/forget-rollups.ts';
import { roleNamed } from '../../platform/session/actor.service.ts';
import { findClearing } from '../../platform/session/session.store.ts';
import { identityOfRow } from '../../platform/session/sight.store.ts';
import { forgetSettled, listHashes } from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { type ConnectionRow, findConnection } from '../connection/connection.store.ts';
import { entities } from '../entities/index.ts';
import { forgetCursor } from '../pull/cursor.store.ts';
import { dropCheck } from '../verify/check.store.ts';
import { dropRuleDraft, settleClearing } from './clearing.store.ts';
import { holdUnsent } from './hold-unsent.ts';
import { keepOwnRows } from './keep-own.ts';

/**
 * Takes from this computer what a role may no longer see: rows, the pages that held them, exports, and every older
 * copy. Until it has ended the desk answers nothing else; whatever cut it off, the next contact begins it anew.
 */
export async function clearDesk(call: TaskCall): Promise<void> {
  const db = present(call.writer, 'A desk is cleared on the writer thread.');
  const bound = findConnection(db);
  if (bound === undefined || findClearing(db) === undefined) return;
  await dropRows(db, bound);
  if (bound.role === 'vendor') new Vault(call.folders).keepOnly(listHashes(db));
  db.tx(() => {
    const role = roleNamed(bound.role);
    const { login } = bound;
    holdUnsent(db, { role, login, now: call.clock.now(), central: identityOfRow(bound) });
    holdOwnPending(db, role);
  });
  const files = await removeCopies(call, { db, known: [], dryRun: false });
  if (isLogLeft(call)) return;
  db.tx(() => {
    settleClearing(db);
    const deed = { procedure: 'role.cleared', subject: null, detail: { files } };
    recordAudit(db, { ...deed, at: call.clock.now(), actor: bound.login, role: bound.role });
  });
  call.changed(...topics);
}

async function dropRows(db: Writer, { role, partner_id }: ConnectionRow): Promise<void> {
  if (role !== 'vendor') return;
  db.tx(() => forgetRollups(db));
  await keepOwnRows(db, { role, partnerId: partner_id ?? 0 });
  db.tx(() => {
    forgetFacts(db);
    dropRuleDraft(db);
    forgetShared(db);
    forgetSettled(db);
    for (const { id, vendor } of entities) {
      if (vendor !== null) continue;
      forgetCursor(db, id);
      dropCheck(db, id);
    }
  });
}

/** A reader in the middle of an export keeps the log: then it is tried again. */
function isLogLeft({ folders }: TaskCall): boolean {
  const log = statSync(`${folders.replica}-wal`, { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}
