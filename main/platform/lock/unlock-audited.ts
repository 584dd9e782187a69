import { Refusal } from '../../../shared/contract/errors.ts';
import type { LockView } from '../../../shared/contract/lock.contract.ts';
import { present } from '../../../shared/kernel/assert.ts';
import { recordAudit } from '../audit/audit.store.ts';
import type { TaskCall } from '../calls/calls.ts';
import { unlock } from './lock.service.ts';

/** Dispatch writes down what succeeded; of a lock, what failed counts as much. */
export async function unlockAudited(call: TaskCall, secret: string): Promise<LockView> {
  const db = present(call.writer, 'A lock opens on the writer thread.');
  try {
    return await unlock(db, secret);
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'lock.wait') {
      const { login, role } = call.actor;
      const deed = { actor: login, role, procedure: 'lock.unlock', subject: null };
      recordAudit(db, { ...deed, at: call.clock.now(), detail: { refused: error.code } });
    }
    throw error;
  }
}
