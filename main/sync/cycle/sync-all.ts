import type { EntityId } from '../odoo-names.ts';
import { findCursor } from '../pull/cursor.store.ts';
import type { Plan } from '../pull/plan.ts';
import { type Pulling, pullEntity } from '../pull/pull.ts';
import { summariseIds } from '../pull/replica.store.ts';
import { refuseLostWrites } from '../restored/lost-writes.ts';
import { forgetRestored } from '../restored/restored.store.ts';
import { saveCheck } from '../verify/check.store.ts';
import { type Compared, compareMonths } from '../verify/compare-months.ts';
import { countEntity, verifyEntity } from '../verify/verify-entity.ts';
import { attempt } from './attempt.ts';
import { type Cycle, pullingOf } from './cycle.ts';
import { discoverAll } from './discover-all.ts';
import type { Expected } from './progress.ts';

/**
 * Every entity once, in their order, then what no window shows. One entity that fails does not stop the others;
 * a central that fails stops all. True where all that can be had was proven equal.
 */
export async function syncAll(cycle: Cycle): Promise<boolean> {
  const plans = await discoverAll(cycle);
  const pulled = await pullAll(cycle, plans);
  const isVerified = await verifyAll(cycle, pulled);
  if (cycle.failures.length === 0) forgetRestored(cycle.db);
  return isVerified;
}

async function pullAll(cycle: Cycle, plans: readonly Plan[]): Promise<Pulling[]> {
  const expected = await expectedRows(cycle, plans);
  cycle.progress.expect(expected);
  const pulled: Pulling[] = [];
  for (const plan of plans) {
    const { entity } = plan;
    cycle.progress.begin(entity.id, expected.get(entity.id) ?? null);
    const pulling = pullingOf(cycle, plan);
    const done = await attempt(cycle, entity, () => pullMeasured(cycle, pulling));
    if (done !== null) pulled.push(pulling);
  }
  return pulled;
}

async function pullMeasured({ db, progress }: Cycle, pulling: Pulling): Promise<true> {
  const { id } = pulling.plan.entity;
  const [before, began] = [progress.read, performance.now()];
  await pullEntity(pulling);
  const rows = progress.read - before;
  const seconds = Math.max(0.001, (performance.now() - began) / 1_000);
  if (rows > 0) saveCheck(db, id, { rows_per_second: Math.trunc(rows / seconds) });
  const cursor = findCursor(db, id);
  // A full pull has read every row and field: there is nothing to compare until they can have drifted.
  if (cursor?.window_from_at === null) saveCheck(db, id, { compared_at: cursor.window_to_at });
  return true;
}

/** All are compared before the first is mended: whether the central went back is told by all of them together. */
async function verifyAll(cycle: Cycle, pulled: readonly Pulling[]): Promise<boolean> {
  const comparable: Compared[] = [];
  let isVerified = true;
  for (const pulling of pulled) {
    const compared = await attempt(cycle, pulling.plan.entity, () => compareMonths(pulling));
    if (compared !== null) comparable.push(compared);
    else {
      isVerified = false;
      await attempt(cycle, pulling.plan.entity, () => countEntity(pulling));
    }
  }
  await refuseLostWrites(comparable);
  for (const compared of comparable) {
    const { entity } = compared.pulling.plan;
    const isEqual = await attempt(cycle, entity, () => verifyEntity(compared));
    isVerified &&= isEqual === true;
  }
  return isVerified && cycle.failures.length === 0;
}

/** Only a first pull is counted beforehand: the others are over before a count would help. */
async function expectedRows(
  cycle: Cycle,
  plans: readonly Plan[],
): Promise<ReadonlyMap<EntityId, Expected>> {
  const expected = new Map<EntityId, Expected>();
  for (const plan of plans) {
    const { entity, subject } = plan;
    const cursor = findCursor(cycle.db, entity.id);
    if (cursor?.phase === 'steady') continue;
    const counted = await attempt(cycle, entity, () => cycle.central.count(subject));
    if (counted === null) continue;
    const already = cursor?.last_id ? summariseIds(cycle.db, entity.table, []).count : 0;
    expected.set(entity.id, { total: counted.count, already });
  }
  return expected;
}
