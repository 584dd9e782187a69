import type { Instant } from '../../../shared/kernel/instant.ts';
import { saveCursor } from '../pull/cursor.store.ts';
import type { Pulling } from '../pull/pull.ts';
import { listQuarantinedIds } from '../pull/quarantine.store.ts';
import { summariseIds } from '../pull/replica.store.ts';
import { saveCheck } from './check.store.ts';
import { type Compared, oursNow } from './compare-months.ts';
import { type Digest, differingMonths, type Month } from './digest.ts';
import { closeDrifts } from './drift.store.ts';
import { healMonth, type MonthState } from './heal-month.ts';
import { matchIds } from './id-sets.ts';

/** Mends what differs, month by month, and says how the entity stands. True where all of it is equal. */
export async function verifyEntity(compared: Compared): Promise<boolean> {
  const { pulling, theirs, at } = compared;
  const { db, plan } = pulling;
  const ours = await oursNow(compared);
  const months = new Set([...ours.keys(), ...theirs.keys()]);
  const states = new Map<Month, MonthState>([...months].map((month) => [month, 'equal']));
  for (const month of differingMonths(ours, theirs)) {
    states.set(month, await healMonth(compared, month));
  }
  const equal = [...states].filter(([, state]) => state === 'equal').map(([month]) => month);
  closeDrifts(db, { entity: plan.entity.id, equal, at });
  const held = listQuarantinedIds(db, plan.entity.id).length;
  const state = worstOf([...states.values()], held > 0);
  saveCheck(db, plan.entity.id, {
    state,
    months: states.size,
    months_equal: equal.length,
    ...(state === 'verified' ? { verified_at: at } : {}),
  });
  saveCount(pulling, { count: countOf(theirs.values(), held), at });
  return state === 'verified';
}

/** Where the central will not group: the numbers of rows are compared, and no more is claimed. */
export async function countEntity(pulling: Pulling): Promise<void> {
  const { db, central, plan } = pulling;
  const { entity } = plan;
  const counted = await central.count(plan.subject);
  const here = summariseIds(db, entity.table, listQuarantinedIds(db, entity.id));
  if (counted.count === here.count) saveCount(pulling, counted);
  else saveCount(pulling, { count: (await matchIds(pulling)).count, at: counted.at });
  saveCheck(db, entity.id, { state: 'unverified', months: 0, months_equal: 0 });
}

/** What is held back is on the central and not here: it is asked for again at each cycle. */
function worstOf(states: readonly MonthState[], isHolding: boolean) {
  if (states.includes('drift')) return 'drift';
  return isHolding || states.includes('chasing') ? 'chasing' : 'verified';
}

function countOf(theirs: Iterable<Digest>, held: number): number {
  return [...theirs].reduce((sum, { rows }) => sum + rows, held);
}

function saveCount({ db, plan }: Pulling, counted: { count: number; at: Instant }): void {
  saveCursor(db, plan.entity.id, { central_count: counted.count, counted_at: counted.at });
}
