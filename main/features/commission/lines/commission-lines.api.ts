import { contract as all } from '../../../../shared/contract/index.ts';
import { onCommand, onQuery, onTask } from '../../../platform/calls/bind.ts';
import type { Actor } from '../../../platform/calls/calls.ts';
import { closeDay, planOf, stateOf, verifyFrozen } from '../close/close.service.ts';
import { sightOf } from '../sight.ts';
import { explainLine } from './explain.service.ts';
import { findFilters } from './filters.service.ts';
import { findLines, summarize } from './lines.service.ts';
import { exportCommission } from './lines-export.service.ts';

const contract = all.commission.lines;

function within(actor: Actor, vendorId: number | null = null): { vendorId: number | null } {
  return { vendorId: sightOf(actor) ?? vendorId };
}

export const commissionLinesApi = {
  summary: onQuery(contract.summary, (asked, { db, clock, actor }) =>
    summarize(db, { ...asked, now: clock.now(), ...within(actor, asked.vendorId) }),
  ),
  list: onQuery(contract.list, (asked, { db, clock, actor }) =>
    findLines(db, { ...asked, now: clock.now(), ...within(actor, asked.vendorId) }),
  ),
  filters: onQuery(contract.filters, ({ vendorId }, { db, clock, actor }) =>
    findFilters(db, { now: clock.now(), ...within(actor, vendorId) }),
  ),
  export: onTask(contract.export, async (asked, call) =>
    exportCommission(call, { ...asked, ...within(call.actor, asked.vendorId) }),
  ),
  explain: onQuery(contract.explain, ({ line }, { db, clock, actor }) =>
    explainLine(db, { id: line, now: clock.now(), ...within(actor) }),
  ),
  closeState: onQuery(contract.closeState, (_none, { db, clock }) => stateOf(db, clock.now())),
  closePlan: onQuery(contract.closePlan, ({ day }, { db, clock }) => planOf(db, day, clock.now())),
  close: onCommand(contract.close, ({ day }, call) => closeDay(call, day)),
  verify: onTask(contract.verify, (asked, call) => verifyFrozen(call, asked)),
};
