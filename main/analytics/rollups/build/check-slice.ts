import { setImmediate as nextTurn } from 'node:timers/promises';
import * as z from 'zod';
import type { Clock, Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../../db/db.ts';
import { recordAudit } from '../../../platform/audit/audit.store.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { getSetting, saveSetting } from '../../../platform/settings/settings.store.ts';
import { cellsToBlob } from '../cells/cells.ts';
import { cellsOfDay } from '../cells/day-cells.ts';
import { sources, stampOf } from '../index.ts';
import {
  findCells,
  listDays,
  listDirty,
  listMoved,
  listStamps,
  markDirty,
} from '../rollup.store.ts';
import { Codes } from '../sources/reading/codes.ts';
import { Lookups } from '../sources/reading/lookups.ts';
import { Orders } from '../sources/reading/orders.ts';
import { noRows, type Source } from '../sources/source.ts';

const DAY_MS = 86_400_000;
/** Of each source. */
const DAYS_A_NIGHT = 12;

const checkedAt = {
  key: 'rollups.checked_at',
  schema: z.number(),
  fallback: 0,
};

export function isCheckDue(db: Reader, now: Instant): boolean {
  return now - getSetting(db, checkedAt) >= DAY_MS;
}

/**
 * Reads some days again, by chance, and compares them with what stands. What differs without having been noted is a
 * fault of ours: it is written into the audit log, and added up anew.
 */
export async function checkSlice(
  db: Writer,
  { clock, random, signal }: { clock: Clock; random(): number; signal?: AbortSignal },
): Promise<{ source: string; day: string }[]> {
  const currencyId = findCompanyCurrency(db).id;
  // Of a product that moved the days are not noted yet.
  if (currencyId === null || listMoved(db).length > 0) return [];
  const found: { source: string; day: string }[] = [];
  for (const source of sources) {
    if (listStamps(db).get(source.id) !== stampOf(source.id, currencyId)) continue;
    for (const day of pickDays(listDays(db, source.id), random)) {
      signal?.throwIfAborted();
      if (!isEqual(db, source, { day, currencyId })) found.push({ source: source.id, day });
      await nextTurn();
    }
  }
  db.tx(() => {
    for (const { source, day } of found) {
      const known = sources.find(({ id }) => id === source);
      if (known !== undefined) markDirty(db, known.id, day);
    }
    const at = clock.now();
    saveSetting(db, checkedAt, { value: at, at });
    if (found.length === 0) return;
    const deed = { procedure: 'rollups.differ', subject: null, detail: { days: found } };
    recordAudit(db, { ...deed, at, actor: 'system', role: 'system' });
  });
  return found;
}

function pickDays(days: readonly string[], random: () => number): string[] {
  const picked = Array.from({ length: Math.min(DAYS_A_NIGHT, days.length) }, () => {
    return days[Math.trunc(random() * days.length)] ?? '';
  });
  return [...new Set(picked)];
}

/** What is noted as stale may differ. */
function isEqual(
  db: Reader,
  source: Source,
  { day, currencyId }: { day: string; currencyId: number },
): boolean {
  return db.snapshot(() => {
    const isNoted = listDirty(db).some((one) => one.source === source.id && one.at === day);
    if (isNoted) return true;
    const codes = new Codes(db);
    const lookups = new Lookups();
    const scope = { currencyId, codes, lookups, orders: new Orders(db, { codes, lookups }) };
    const rows = source.read(db, { from: day, to: day }, scope).get(day);
    const cells = cellsOfDay(source.id, rows ?? noRows);
    return [...cells].every(([rollup, one]) => {
      const stored = findCells(db, { rollup, unit: 'day', at: day });
      const { rows, data } = cellsToBlob(one);
      return stored === undefined ? rows === 0 : stored.rows === rows && stored.data.equals(data);
    });
  });
}
