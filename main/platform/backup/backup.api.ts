import { backupsContract } from '../../../shared/contract/backups.contract.ts';
import { onQuery, onTask } from '../calls/bind.ts';
import { backUp, list, restore, verify } from './backup.service.ts';

export const backupsApi = {
  list: onQuery(backupsContract.list, (_input, call) => list(call)),
  create: onTask(backupsContract.create, (_input, call) => backUp(call)),
  verify: onTask(backupsContract.verify, ({ name }, call) => verify(call, name)),
  restore: onTask(backupsContract.restore, ({ name }, call) => restore(call, name)),
};
