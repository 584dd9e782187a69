import { provisionContract } from '../../../shared/contract/provision.contract.ts';
import { onQuery, onTask } from '../../platform/calls/bind.ts';
import { PROVISION } from '../background-names.ts';
import { checkCentral } from './check/check.service.ts';
import { applyProvision, planProvision, removeProvision, viewRun } from './provision.service.ts';

export const provisionApi = {
  plan: onTask(provisionContract.plan, planProvision),
  apply: onTask(provisionContract.apply, applyProvision),
  remove: onTask(provisionContract.remove, removeProvision),
  cancel: onTask(provisionContract.cancel, async (_, { background }) => ({
    cancelled: background.cancel(PROVISION),
  })),
  state: onQuery(provisionContract.state, (_, { db }) => viewRun(db)),
  check: onTask(provisionContract.check, (_, call) => checkCentral(call)),
};
