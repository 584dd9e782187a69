import { connectionContract } from '../../../shared/contract/connection.contract.ts';
import { onQuery, onTask } from '../../platform/calls/bind.ts';
import { startSync } from '../sync.service.ts';
import { bindConnection, testConnection, viewConnection } from './connection.service.ts';
import { unlockConnection } from './unlock.service.ts';

export const connectionApi = {
  get: onQuery(connectionContract.get, (_, { db }) => viewConnection(db)),
  test: onTask(connectionContract.test, testConnection),
  save: onTask(connectionContract.save, async (input, call) => {
    const view = await bindConnection(input, call);
    startSync(call);
    return view;
  }),
  unlock: onTask(connectionContract.unlock, async (input, call) => {
    const view = await unlockConnection(input, call);
    startSync(call);
    return view;
  }),
};
