import { Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import type { Entity } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import type { EntityId } from '../odoo-names.ts';
import type { Central } from '../pull/central.ts';
import { findCursor, saveCursor } from '../pull/cursor.store.ts';
import { discover } from '../pull/discover.ts';
import type { Plan } from '../pull/plan.ts';
import { type Pulling, pullEntity } from '../pull/pull.ts';
import { reconcile } from '../pull/reconcile.ts';
import { summariseIds } from '../pull/replica.store.ts';
import type { Expected, Progress } from './progress.ts';
import { failureText, knownFailure, type StoredFailure } from './stored-failure.ts';

export interface Cycle {
  db: Writer;
  central: Central;
  companyId: number;
  /** The central's clock before anything else was asked. */
  startedAt: Instant;
  progress: Progress;
  /** Of single entities, as they come. */
  failures: StoredFailure[];
}

/** The central does not give these to this login: nothing is wrong, and the rest goes on. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  'central.no_right',
  'connection.missing_models',
  'connection.missing_tables',
]);

/**
 * Every entity once, in their order, then what no window shows. One entity that fails does not stop the others;
 * a central that fails stops all.
 */
export async function syncAll(cycle: Cycle): Promise<void> {
  const plans: Plan[] = [];
  for (const entity of entities) {
    const plan = await attempt(cycle, entity, () =>
      discover(cycle.central, entity, cycle.companyId),
    );
    if (plan !== null) plans.push(plan);
  }
  const expected = await expectedRows(cycle, plans);
  cycle.progress.expect(expected);
  const pulled: Pulling[] = [];
  for (const plan of plans) {
    const { entity } = plan;
    cycle.progress.begin(entity.id, expected.get(entity.id) ?? null);
    const pulling = pullingOf(cycle, plan);
    const done = await attempt(cycle, entity, async () => {
      await pullEntity(pulling);
      return pulling;
    });
    if (done !== null) pulled.push(done);
  }
  for (const pulling of pulled) {
    const { entity } = pulling.plan;
    await attempt(cycle, entity, () => reconcile(pulling));
  }
}

function pullingOf({ db, central, startedAt, progress }: Cycle, plan: Plan): Pulling {
  const { topic } = plan.entity;
  return { db, central, plan, startedAt, onPage: (applied) => progress.page(applied, topic) };
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

/** Null where the entity failed, and its cursor says why. */
async function attempt<Result>(
  { db, failures }: Cycle,
  entity: Entity,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const failure = knownFailure(error);
    if (failure === null || failure.code === 'sync.cancelled') throw error;
    const text = failureText(failure);
    if (UNAVAILABLE.has(failure.code)) {
      saveCursor(db, entity.id, { phase: 'unavailable', last_id: null, error: text });
      return null;
    }
    saveCursor(db, entity.id, { error: text });
    if (!(error instanceof Refusal && error.code.startsWith('central.'))) throw error;
    failures.push(failure);
    return null;
  }
}
