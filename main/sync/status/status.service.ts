import * as z from 'zod';
import type { ErrorParams } from '../../../shared/contract/errors.ts';
import type {
  entityStatus,
  SyncStatus,
  syncContract,
} from '../../../shared/contract/sync.contract.ts';
import { entityTexts } from '../../../shared/i18n/areas/entities.ts';
import type { Reader } from '../../db/db.ts';
import { findAsOf } from '../../platform/freshness/freshness.store.ts';
import { roleNamed } from '../../platform/session/actor.service.ts';
import { findConnection } from '../connection/connection.store.ts';
import { findLastCycle, findVerifiedAt } from '../cycle/cycle.store.ts';
import { failureFromText } from '../cycle/stored-failure.ts';
import { entitiesFor } from '../entities/desk-entities.ts';
import type { Entity } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import { fieldsFor } from '../odoo-names.ts';
import { countOutbox } from '../outbox/outbox.store.ts';
import { type Cursor, listCursors } from '../pull/cursor.store.ts';
import { findUnaccepted } from '../restored/restored.store.ts';
import { type Check, listChecks } from '../verify/check.store.ts';
import { countDrifts, listDrifts } from '../verify/drift.store.ts';
import {
  countQuarantine,
  countReplica,
  type EntityCount,
  listQuarantined,
} from './status.store.ts';

type EntityStatus = z.infer<typeof entityStatus>;

const OUTCOMES = ['done', 'failed', 'cancelled'] as const;
const PROVEN = ['verified', 'chasing', 'drift', 'unverified'] as const;
const WAYS = ['digest', 'compare', 'repair'] as const;
const names = z.array(z.string());
const params = z.record(z.string(), z.union([z.string(), z.number()]));

export function viewStatus(db: Reader): SyncStatus {
  const received = receivedBy(db);
  const last = findLastCycle(db);
  const isRunning = last?.ended_at === null && last.pid === process.pid;
  const checks = new Map(listChecks(db).map((check) => [check.entity, check]));
  const cursors = new Map(listCursors(db).map((cursor) => [cursor.entity, cursor]));
  const replica = byEntity(countReplica(db, received));
  const quarantined = byEntity(countQuarantine(db));
  const isPlanned = !isRunning && findConnection(db)?.secret_known === 1;
  return {
    running: isRunning,
    asOf: findAsOf(
      db,
      received.map(({ id }) => id),
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
    entities: received.map((entity) =>
      statusOf(entity, {
        isRunning,
        cursor: cursors.get(entity.id),
        check: checks.get(entity.id),
        replica: replica.get(entity.id) ?? 0,
        quarantined: quarantined.get(entity.id) ?? 0,
      }),
    ),
    outbox: countOutbox(db),
    verifiedAt: findVerifiedAt(db),
    restored: restoredOf(db),
  };
}

function receivedBy(db: Reader): readonly Entity[] {
  const bound = findConnection(db);
  const role = roleNamed(bound?.role ?? 'admin');
  return entitiesFor(entities, { role, partnerId: bound?.partner_id ?? 0 });
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
      params: paramsOf(row.params),
      field: columnOf(row.entity, fieldOf(row.params)),
      seenAt: row.seen_at,
    })),
  };
}

export function listFoundDrift(
  db: Reader,
  { limit }: { limit: number },
): z.infer<NonNullable<(typeof syncContract.drift)['~orpc']['outputSchema']>> {
  return {
    total: countDrifts(db),
    rows: listDrifts(db, limit).map((row) => ({
      entity: row.entity,
      month: row.month,
      foundAt: row.found_at,
      healedAt: row.healed_at,
      rows: row.rows,
      how: WAYS.find((way) => way === row.how) ?? 'digest',
    })),
  };
}

interface Measured {
  isRunning: boolean;
  cursor: Cursor | undefined;
  check: Check | undefined;
  replica: number;
  quarantined: number;
}

function statusOf(entity: Entity, measured: Measured): EntityStatus {
  const { cursor, check, replica, quarantined } = measured;
  return {
    entity: entity.id,
    label: entityTexts[`entity.${entity.id}`],
    state: stateOf(measured),
    replica,
    central: cursor?.central_count ?? null,
    countedAt: cursor?.counted_at ?? null,
    asOf: cursor?.as_of_at ?? null,
    quarantined,
    verifiedAt: check?.verified_at ?? null,
    months: { total: check?.months ?? 0, equal: check?.months_equal ?? 0 },
    comparedAt: check?.compared_at ?? null,
    rowsPerSecond: check?.rows_per_second ?? null,
    missingFields: names.parse(JSON.parse(check?.missing_fields ?? '[]')),
    error: failureFromText(cursor?.error ?? null),
  };
}

function stateOf({ cursor, check, isRunning }: Measured): EntityStatus['state'] {
  if (cursor === undefined) return 'waiting';
  if (cursor.phase === 'unavailable') return 'unavailable';
  if (cursor.error !== null) return 'failed';
  if (cursor.last_id !== null) return isRunning ? 'pulling' : 'waiting';
  return PROVEN.find((state) => state === check?.state) ?? 'waiting';
}

function restoredOf(db: Reader): SyncStatus['restored'] {
  const restored = findUnaccepted(db);
  return restored === undefined ? null : { seenAt: restored.seen_at, entity: restored.entity };
}

function paramsOf(text: string): ErrorParams {
  return params.parse(JSON.parse(text));
}

function fieldOf(text: string): string | null {
  const { field } = paramsOf(text);
  return typeof field === 'string' ? field : null;
}

/** Ours of a field that the central calls otherwise. */
function columnOf(id: string, field: string | null): string | null {
  const entity = entities.find((one) => one.id === id);
  if (entity === undefined || field === null) return field;
  const columns = [...entity.columns.keys()];
  return columns.find((column) => fieldsFor(entity.id, column).includes(field)) ?? field;
}

function byEntity(counts: readonly EntityCount[]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ entity, rows }) => [entity, rows]));
}
