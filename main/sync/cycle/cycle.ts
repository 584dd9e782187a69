import type { Clock, Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import type { DeskOwner } from '../entities/desk-entities.ts';
import type { Entity } from '../entities/entity.ts';
import type { Applied } from '../pull/apply.ts';
import type { Central } from '../pull/central.ts';
import type { Plan } from '../pull/plan.ts';
import type { Pulling } from '../pull/pull.ts';
import type { Progress } from './progress.ts';
import type { StoredFailure } from './stored-failure.ts';

export interface Cycle {
  db: Writer;
  central: Central;
  companyId: number;
  /** Whose desk it is: what it receives. */
  owner: DeskOwner;
  /** The central's clock before anything else was asked. */
  startedAt: Instant;
  /** So much is this desk's clock ahead of it. */
  aheadMs: number;
  entities: readonly Entity[];
  progress: Progress;
  clock: Clock;
  signal: AbortSignal;
  /** Of single entities, as they come. */
  failures: StoredFailure[];
}

export function pullingOf(cycle: Cycle, plan: Plan): Pulling {
  const { db, central, startedAt, aheadMs, progress } = cycle;
  const { topic } = plan.entity;
  const onPage = (applied: Applied): void => progress.page(applied, topic);
  return { db, central, plan, startedAt, aheadMs, onPage };
}
