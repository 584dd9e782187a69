import type { ClosePlan, CloseState } from '../../../../shared/contract/commission-line.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { deciderOf } from '../../../facts/pending/decide.ts';
import type { CommandCall, TaskCall } from '../../../platform/calls/calls.ts';
import { inSteps } from '../../../platform/calls/in-steps.ts';
import { freezeDay } from './freeze.ts';
import { knownOn } from './known.ts';
import { recomputing } from './recompute.service.ts';
import { closeState, viewPlan } from './view-close.ts';

export function stateOf(db: Reader, now: Instant): CloseState {
  return closeState(db, now);
}

export function planOf(db: Reader, day: BusinessDay, now: Instant): ClosePlan {
  return viewPlan(db, { day, now, known: knownOn(db, day) });
}

export function closeDay({ db, clock }: CommandCall, day: BusinessDay) {
  return freezeDay(db, { day, known: knownOn(db, day), clock, uid: deciderOf(db) });
}

export async function verifyFrozen(
  call: Pick<TaskCall, 'folders' | 'signal' | 'emit'>,
  { id }: { id: string },
) {
  const { rows, differing, differences } = await inSteps(call, recomputing, (step) =>
    call.emit({ kind: 'recomputing', id, ...step }),
  );
  const first = differences.map(({ row }) => ({
    ...{ lineId: row.line_id, charge: row.charge, seq: row.seq },
  }));
  return { rows, differing, first };
}
