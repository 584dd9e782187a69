import { lockContract } from '../../../shared/contract/lock.contract.ts';
import { present } from '../../../shared/kernel/assert.ts';
import { onCommand, onQuery, onTask } from '../calls/bind.ts';
import { lockNow, lockView, setIdle, setLock } from './lock.service.ts';
import { unlockAudited } from './unlock-audited.ts';

export const lockApi = {
  status: onQuery(lockContract.status, (_none, { db }) => lockView(db)),
  lock: onCommand(lockContract.lock, (_reason, { db }) => lockNow(db)),
  unlock: onTask(lockContract.unlock, ({ secret }, call) => unlockAudited(call, secret)),
  set: onTask(lockContract.set, (asked, { writer }) =>
    setLock(present(writer, 'A lock is set on the writer thread.'), asked),
  ),
  setIdle: onCommand(lockContract.setIdle, ({ minutes }, { db }) => setIdle(db, minutes)),
};
