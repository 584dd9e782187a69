import type * as z from 'zod';
import type {
  entityStatus,
  SyncStatus,
  syncContract,
} from '../../../shared/contract/sync.contract.ts';
import { entityTexts } from '../../../shared/i18n/areas/entities.ts';
import type { Reader } from '../../db/db.ts';
import { findAsOf } from '../../platform/freshness/freshness.store.ts';
import { findConnection } from '../connection/connection.store.ts';
import { findLastCycle } from '../cycle/cycle.store.ts';
import { failureFromText } from '../cycle/stored-failure.ts';
import type { Entity } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import { type Cursor, listCursors } from '../pull/cursor.store.ts';
import {
  countQuarantine,
  countReplica,
  type EntityCount,
  listQuarantined,
} from './status.store.ts';

type EntityStatus = z.infer<typeof entityStatus>;

const OUTCOMES = ['done', 'failed', 'cancelled'] as const;

export function viewStatus(db: Reader): SyncStatus {
  const last = findLastCycle(db);
  const isRunning = last?.ended_at === null && last.pid === process.pid;
  const cursors = new Map(listCursors(db).map((cursor) => [cursor.entity, cursor]));
  const replica = byEntity(countReplica(db, entities));
  const quarantined = byEntity(countQuarantine(db));
  const isPlanned = !isRunning && findConnection(db)?.secret_known === 1;
  return {
    running: isRunning,
    asOf: findAsOf(
      db,
      entities.map(({ id }) => id),
    ),
    lastCycle:
      last === undefined
        ? null
        : {
            startedAt: last.started_at,
            endedAt: last.ended_at,
            outcome: OUTCOMES.find((outcome) => outcome === last.outcome) ?? null,
            rowsRead: last.rows_read,
            rowsChanged: last.rows_changed,
            error: failureFromText(last.error),
          },
    nextAt: isPlanned ? (last?.next_at ?? null) : null,
    entities: entities.map((entity) =>
      statusOf(entity, cursors.get(entity.id), {
        isRunning,
        replica: replica.get(entity.id) ?? 0,
        quarantined: quarantined.get(entity.id) ?? 0,
      }),
    ),
    outbox: { waiting: 0, refused: 0 },
  };
}

export function listQuarantine(
  db: Reader,
  wanted: { entity: string | null; limit: number },
): z.infer<NonNullable<(typeof syncContract.quarantine)['~orpc']['outputSchema']>> {
  const totals = countQuarantine(db).filter(
    ({ entity }) => wanted.entity === null || entity === wanted.entity,
  );
  return {
    total: totals.reduce((sum, { rows }) => sum + rows, 0),
    rows: listQuarantined(db, wanted).map((row) => ({
      entity: row.entity,
      centralId: row.central_id,
      code: row.code,
      params: JSON.parse(row.params),
      seenAt: row.seen_at,
    })),
  };
}

interface Measured {
  isRunning: boolean;
  replica: number;
  quarantined: number;
}

function statusOf(entity: Entity, cursor: Cursor | undefined, measured: Measured): EntityStatus {
  const { replica, quarantined } = measured;
  return {
    entity: entity.id,
    label: entityTexts[`entity.${entity.id}`],
    state: stateOf(cursor, measured),
    replica,
    central: cursor?.central_count ?? null,
    countedAt: cursor?.counted_at ?? null,
    asOf: cursor?.as_of_at ?? null,
    quarantined,
    error: failureFromText(cursor?.error ?? null),
  };
}

function stateOf(
  cursor: Cursor | undefined,
  { isRunning, replica }: Measured,
): EntityStatus['state'] {
  if (cursor === undefined) return 'waiting';
  if (cursor.phase === 'unavailable') return 'unavailable';
  if (cursor.error !== null) return 'failed';
  if (cursor.last_id !== null) return isRunning ? 'pulling' : 'waiting';
  if (cursor.central_count === null) return 'waiting';
  return cursor.central_count === replica ? 'current' : 'behind';
}

function byEntity(counts: readonly EntityCount[]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ entity, rows }) => [entity, rows]));
}
