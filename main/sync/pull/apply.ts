import { Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { OdooRow, SqlValue } from '../../central/odoo-values.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { coverOf, personColumns, readTombstones } from '../../platform/privacy/tombstones.ts';
import { fieldsFor } from '../odoo-names.ts';
import { currencyDecimals } from './currencies.store.ts';
import { type CursorChange, findCursor, markDirty, saveCursor } from './cursor.store.ts';
import { replaceLinks } from './links.ts';
import type { Batch, Plan } from './plan.ts';
import { listQuarantinedIds, quarantine, releaseFromQuarantine } from './quarantine.store.ts';

export interface Page {
  rows: readonly OdooRow[];
  seenAt: Instant;
  /** Where the pull goes on after this page; null for rows that were asked for by id. */
  cursor: CursorChange | null;
}

export interface Applied {
  read: number;
  /** Rows that are new or differ from what was stored; at least so many where only links of some differ. */
  changed: number;
  refused: number;
}

interface Refused {
  row: OdooRow;
  reason: Refusal;
}

/** Rows per statement. Past some hundred values a longer statement gains nothing (docs/GOTCHAS.md). */
const BATCHES = [64, 8, 1] as const;
const FULL_BATCH = BATCHES[0];

/** One page, one transaction: rows, links, quarantine and cursor stand together or not at all. */
export function applyPage(db: Writer, plan: Plan, page: Page): Applied {
  return db.tx(() => {
    const { id, topic } = plan.entity;
    const refused: Refused[] = [];
    const kept: OdooRow[] = [];
    let changed = upsertRows(db, plan, { rows: page.rows, kept, refused });
    for (const link of plan.links) changed = Math.max(changed, replaceLinks(db, link, kept));
    settleQuarantine(db, plan, { kept, refused, seenAt: page.seenAt });
    if (changed > 0) markDirty(db, topic, id);
    if (page.cursor === null) noteOtherFields(db, plan);
    else saveCursor(db, id, page.cursor);
    return { read: page.rows.length, changed, refused: refused.length };
  });
}

/** These rows were read by other fields than the pull knows: should those come back, it reads all rows again. */
function noteOtherFields(db: Writer, plan: Plan): void {
  const { id } = plan.entity;
  const known = findCursor(db, id)?.fields_hash ?? null;
  if (known === null || known === plan.hash(currencyDecimals(db))) return;
  saveCursor(db, id, { fields_hash: null });
}

function upsertRows(
  db: Writer,
  plan: Plan,
  page: { rows: readonly OdooRow[]; kept: OdooRow[]; refused: Refused[] },
): number {
  const full = FULL_BATCH * plan.columns.length;
  const decimals = currencyDecimals(db);
  const batch: Batch = { values: new Array<SqlValue>(full).fill(null), end: 0 };
  const cover = coverOf(plan.entity.table, plan.columns, readTombstones(db));
  let changed = 0;
  for (const row of page.rows) {
    try {
      const from = batch.end;
      plan.read(row, batch, decimals);
      cover?.(batch.values, from);
      page.kept.push(row);
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      page.refused.push({ row, reason });
    }
    if (batch.end === full) {
      changed += db.runSql(plan.upsertSql(FULL_BATCH), batch.values);
      batch.end = 0;
    }
  }
  return changed + writeRest(db, plan, batch);
}

function writeRest(db: Writer, plan: Plan, { values, end }: Batch): number {
  const width = plan.columns.length;
  let changed = 0;
  let at = 0;
  for (const rows of BATCHES) {
    for (; end - at >= rows * width; at += rows * width) {
      changed += db.runSql(plan.upsertSql(rows), values.slice(at, at + rows * width));
    }
  }
  return changed;
}

/** The last good version of a refused row stays in the replica; the quarantine says that it is not current. */
function settleQuarantine(
  db: Writer,
  plan: Plan,
  page: { kept: readonly OdooRow[]; refused: readonly Refused[]; seenAt: Instant },
): void {
  const entity = plan.entity.id;
  const held = new Set(listQuarantinedIds(db, entity));
  if (held.size > 0) {
    const sound = page.kept.filter(({ id }) => held.has(id)).map(({ id }) => id);
    releaseFromQuarantine(db, entity, sound);
  }
  if (page.refused.length === 0) return;
  const pseudonymFor = pseudonymsOf(db, plan);
  for (const { row, reason } of page.refused) {
    const value = pseudonymFor(row);
    const isErased = value !== undefined;
    quarantine(db, {
      entity,
      central_id: row.id,
      code: reason.code,
      params: JSON.stringify(isErased ? { ...reason.params, value } : reason.params),
      row: isErased ? '{}' : JSON.stringify(row),
      seen_at: page.seenAt,
    });
  }
}

/** Of a row that could not be read no column can be covered: it is of an erased person, or it is not. */
function pseudonymsOf(db: Reader, { entity }: Plan): (row: OdooRow) => string | undefined {
  const erased = readTombstones(db);
  const fields = personColumns(entity.table).flatMap((column) => fieldsFor(entity.id, column));
  return (row) => {
    // A central that gives a reference with its name puts the id first.
    const people = fields.flatMap((field) => row[field]);
    return erased.get(people.find((id) => erased.has(id)));
  };
}
