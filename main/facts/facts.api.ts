import { factsContract } from '../../shared/contract/facts.contract.ts';
import { onCommand, onQuery, onTask } from '../platform/calls/bind.ts';
import { listFacts, viewStreams } from './facts.service.ts';
import {
  approvePolicy,
  discardPending,
  proposePolicy,
  rebuildState,
  withdrawPolicy,
} from './policy.service.ts';
import { verifyFacts } from './snapshot/verify.service.ts';

export const factsApi = {
  streams: onQuery(factsContract.streams, (_none, { db }) => viewStreams(db)),
  list: onQuery(factsContract.list, (asked, { db }) => listFacts(db, asked)),
  verify: onTask(factsContract.verify, async (_none, { reader }) => verifyFacts(reader)),
  rebuild: onCommand(factsContract.rebuild, ({ whole }, call) => rebuildState(call, whole)),
  propose: onCommand(factsContract.propose, (proposal, call) => proposePolicy(call, proposal)),
  approve: onCommand(factsContract.approve, ({ decision }, call) => approvePolicy(call, decision)),
  withdraw: onCommand(factsContract.withdraw, (asked, call) => withdrawPolicy(call, asked)),
  discard: onCommand(factsContract.discard, ({ uuid }, call) => discardPending(call, uuid)),
};
