import { type Instant, instantFromOdoo } from '../../../shared/kernel/instant.ts';
import type { OdooRow } from '../../central/odoo-values.ts';
import { OVERLAP_MS, type Pulling, pagesOf, storePage } from '../pull/pull.ts';
import { refuseLostWrites } from '../restored/lost-writes.ts';
import { findStamps } from '../restored/restored.store.ts';
import { findCheck, saveCheck } from './check.store.ts';
import { compareMonths } from './compare-months.ts';
import type { Month } from './digest.ts';
import { recordDrift } from './drift.store.ts';
import { matchIds } from './id-sets.ts';
import { countEntity, verifyEntity } from './verify-entity.ts';

export type CompareKind = 'compare' | 'repair';

/**
 * Every row again, through the same door as the first pull. A row that differs though its write_date does not, or
 * that no window brought, has drifted. Goes on where it was stopped; touches nothing but the replica.
 */
export async function compareRows(pulling: Pulling, how: CompareKind): Promise<boolean> {
  const { db, central, plan, startedAt } = pulling;
  const { entity } = plan;
  const drifted = new Map<Month, number>();
  try {
    const afterId = findCheck(db, entity.id)?.compare_id ?? 0;
    const { domain } = plan.subject;
    for await (const { rows } of pagesOf(central, plan, { domain, afterId })) {
      for (const [month, changed] of await comparePage(pulling, rows)) {
        drifted.set(month, (drifted.get(month) ?? 0) + changed);
      }
      saveCheck(db, entity.id, { compare_id: rows.at(-1)?.id ?? null });
    }
  } finally {
    for (const [month, rows] of drifted) {
      if (rows === 0) continue;
      const healed = { found_at: startedAt, healed_at: startedAt };
      recordDrift(db, { entity: entity.id, month, rows, how, ...healed });
    }
  }
  const isEqual = await proveEqual(pulling);
  saveCheck(db, entity.id, { compare_id: null, compared_at: startedAt });
  return isEqual;
}

async function proveEqual(pulling: Pulling): Promise<boolean> {
  const before = await compareMonths(pulling);
  if (before !== null) await refuseLostWrites([before]);
  await matchIds(pulling);
  const compared = before === null ? null : await compareMonths(pulling);
  if (compared !== null) return verifyEntity(compared);
  await countEntity(pulling);
  return false;
}

/** Rows that should be here as they are, by month; the others are new to us and no drift. */
async function comparePage(
  pulling: Pulling,
  rows: readonly OdooRow[],
): Promise<ReadonlyMap<Month, number>> {
  const { db, plan, startedAt } = pulling;
  const ids = rows.map(({ id }) => id);
  const stamps = findStamps(db, plan.entity.table, ids);
  const stored = new Map(stamps.map(({ id, written_at }) => [id, written_at]));
  const isSettled = (row: OdooRow): boolean => {
    const written = writtenAt(row);
    const before = stored.get(row.id);
    return before === undefined
      ? (written ?? startedAt) < startedAt - OVERLAP_MS
      : before === written;
  };
  const groups = Map.groupBy(rows, (row) => (isSettled(row) ? monthOf(row) : null));
  const drifted = new Map<Month, number>();
  for (const [month, group] of groups) {
    const changed = await storePage(pulling, { rows: group, seenAt: startedAt, cursor: null });
    if (month !== null) drifted.set(month, changed);
  }
  return drifted;
}

function writtenAt({ write_date }: OdooRow): Instant | null {
  return typeof write_date === 'string' ? instantFromOdoo(write_date) : null;
}

function monthOf({ create_date }: OdooRow): Month {
  return typeof create_date === 'string' ? create_date.slice(0, 7) : '';
}
