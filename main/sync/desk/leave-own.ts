import { Refusal } from '../../../shared/contract/errors.ts';
import { recordAudit } from '../../platform/audit/audit.store.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findConnection } from '../connection/connection.store.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { clearDesk } from './clear-desk.ts';
import { oweClearing } from './clearing.store.ts';
import { keepOwnRows } from './keep-own.ts';

/** The end of every cycle on a vendor's desk: what is not the vendor's goes, is written down, and is told. */
export async function leaveOwnRows(call: TaskCall, cycle: Cycle): Promise<void> {
  const { db, owner, clock, failures, progress } = cycle;
  const found = await keepOwnRows(db, owner);
  const bound = findConnection(db);
  if (found.length > 0 && bound !== undefined) {
    const rows = found.reduce((sum, one) => sum + one.rows, 0);
    const models = found.map(({ entity }) => entity.id).join(', ');
    const since = clock.now();
    db.tx(() => {
      const deed = { procedure: 'desk.foreign_rows', subject: null, detail: { rows, models } };
      recordAudit(db, { ...deed, at: since, actor: bound.login, role: owner.role });
      oweClearing(db, { since, from: owner.role, to: owner.role });
    });
    for (const { entity } of found) {
      progress.page({ read: 0, changed: 1, refused: 0 }, entity.topic);
    }
    failures.push(new Refusal('desk.foreign_rows', { rows, models }));
  }
  await clearDesk(call);
}
