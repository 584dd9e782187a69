import { outboxContract } from '../../../../shared/contract/outbox.contract.ts';
import { onCommand, onQuery, onTask } from '../../../platform/calls/bind.ts';
import { viewCreated, viewMarks } from './marks.service.ts';
import { viewCounts, viewMessage, viewOutbox } from './outbox.service.ts';
import { exportOutbox } from './outbox-export.service.ts';
import { resolveMessage, withdrawMessage } from './resolve.service.ts';

export const outboxApi = {
  list: onQuery(outboxContract.list, (window, { db }) => viewOutbox(db, window)),
  counts: onQuery(outboxContract.counts, (_, { db }) => viewCounts(db)),
  marks: onQuery(outboxContract.marks, (asked, { db }) => viewMarks(db, asked)),
  created: onQuery(outboxContract.created, ({ entity }, { db }) => viewCreated(db, entity)),
  get: onQuery(outboxContract.get, ({ id }, { db }) => viewMessage(db, id)),
  resolve: onCommand(outboxContract.resolve, resolveMessage),
  withdraw: onCommand(outboxContract.withdraw, ({ id }, call) => withdrawMessage(id, call)),
  export: onTask(outboxContract.export, async (asked, call) => exportOutbox(call, asked)),
};
