import { auditContract } from '../../../shared/contract/audit.contract.ts';
import { onQuery, onTask } from '../calls/bind.ts';
import { exportAudit, findAudit, getAudit, listFilters } from './audit.service.ts';
import { verifyChain } from './verify-chain.ts';

export const auditApi = {
  list: onQuery(auditContract.list, (asked, { db, clock }) => findAudit(db, asked, clock.now())),
  get: onQuery(auditContract.get, ({ id }, { db }) => getAudit(db, id)),
  filters: onQuery(auditContract.filters, (_none, { db }) => listFilters(db)),
  verify: onTask(auditContract.verify, async (_none, { reader }) =>
    reader.snapshot(() => verifyChain(reader)),
  ),
  export: onTask(auditContract.export, async (asked, call) => exportAudit(call, asked)),
};
