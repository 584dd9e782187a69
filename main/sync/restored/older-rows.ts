import { Refusal } from '../../../shared/contract/errors.ts';
import { type Instant, instantFromOdoo } from '../../../shared/kernel/instant.ts';
import type { OdooRow } from '../../central/odoo-values.ts';
import type { Reader, Writer } from '../../db/db.ts';
import type { Entity } from '../entities/entity.ts';
import type { Plan } from '../pull/plan.ts';
import {
  type ClockGap,
  findClockGap,
  findRestored,
  findStamps,
  noteRestored,
  type Stamps,
} from './restored.store.ts';

interface Desk {
  db: Writer;
  plan: Plan;
  /** So much is this desk's clock ahead of the central's. */
  aheadMs: number;
}

/** Clocks are compared to the second, over a network. */
const SLACK_MS = 60_000;

/**
 * A row that was written later here than there, or whose id is another row's now: the central was put back to an
 * older copy of itself. Nothing of it is stored, and nothing removed, until a person has said what to do.
 */
export function refuseOlder(
  desk: Desk,
  { rows, seenAt }: { rows: readonly OdooRow[]; seenAt: Instant },
): void {
  const older = olderOf(desk.db, desk.plan.entity.table, rows);
  if (older.size > 0) refuseRestored(desk, { seenAt, momentAt: Math.max(...older.values()) });
}

/** Those of the rows that are no older than what is here: of the others the next comparison will say more. */
export function withoutOlder(
  db: Reader,
  table: Entity['table'],
  rows: readonly OdooRow[],
): readonly OdooRow[] {
  const older = olderOf(db, table, rows);
  return older.size === 0 ? rows : rows.filter((row) => !older.has(row));
}

/** Those of the rows that are older than what is here, each with the moment up to which writes have survived. */
function olderOf(
  db: Reader,
  table: Entity['table'],
  rows: readonly OdooRow[],
): ReadonlyMap<OdooRow, Instant> {
  const ids = rows.map(({ id }) => id);
  const stored = new Map(findStamps(db, table, ids).map((one) => [one.id, one]));
  const older = new Map<OdooRow, Instant>();
  if (stored.size === 0) return older;
  const gap = findClockGap(db);
  for (const row of rows) {
    const before = stored.get(row.id);
    const moment = before === undefined ? null : momentOf(row, before, gap);
    if (moment !== null) older.set(row, moment);
  }
  return older;
}

/** Both times are by the central's clock; they are kept by this desk's, as its own edits are. */
export function refuseRestored(
  { db, plan, aheadMs }: Desk,
  { seenAt, momentAt }: { seenAt: Instant; momentAt: Instant },
): void {
  const { entity, subject } = plan;
  if ((findRestored(db)?.accepted_at ?? null) !== null) return;
  noteRestored(db, {
    entity: entity.id,
    seen_at: seenAt + aheadMs,
    moment_at: momentAt + aheadMs - SLACK_MS,
  });
  throw new Refusal('central.restored', { model: subject.model });
}

/**
 * Writes up to this moment have certainly survived; null where nothing is wrong. A clock that went back excuses a
 * row that was written since: one with a stamp from before it went back is an older copy.
 */
function momentOf(row: OdooRow, before: Stamps, gap: ClockGap | undefined): Instant | null {
  const created = stampOf(row.create_date);
  if (created !== null && before.created_at !== null && created !== before.created_at) {
    return Math.min(created, before.created_at);
  }
  const written = stampOf(row.write_date);
  if (written === null || before.written_at === null) return null;
  const isExcused = isWithin(before.written_at, gap) && isWithin(written, gap);
  return written < before.written_at && !isExcused ? written : null;
}

function stampOf(value: unknown): Instant | null {
  return typeof value === 'string' ? instantFromOdoo(value) : null;
}

function isWithin(at: Instant, gap: ClockGap | undefined): boolean {
  return gap !== undefined && gap.from_at <= at && at <= gap.to_at;
}
