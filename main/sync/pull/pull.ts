import type { Instant } from '../../../shared/kernel/instant.ts';
import { instantToOdoo } from '../../../shared/kernel/instant.ts';
import { brokenAnswer } from '../../central/odoo-answer.ts';
import type { OdooRow } from '../../central/odoo-values.ts';
import type { Writer } from '../../db/db.ts';
import type { Domain } from '../entities/entity.ts';
import { refuseOlder } from '../restored/older-rows.ts';
import { noteClockGap } from '../restored/restored.store.ts';
import { type Applied, applyPage, type Page } from './apply.ts';
import { breathe } from './breath.ts';
import type { Central } from './central.ts';
import { currencyDecimals } from './currencies.store.ts';
import { findCursor, saveCursor } from './cursor.store.ts';
import type { Plan } from './plan.ts';
import { listQuarantinedIds, releaseFromQuarantine } from './quarantine.store.ts';

/** Order lines: 162 ms a page at 2,000 rows, 13k rows/s; larger pages gain 6 %. */
export const PAGE_ROWS = 2_000;

/** Some ten milliseconds of writing: nobody's edit waits much longer for the writer's thread. */
const SLICE_ROWS = 1_000;

/**
 * A transaction of the central stamps its rows with the time it began, and shows them when it commits. Without
 * looking back this far, what a long one wrote would be missed for ever.
 */
export const OVERLAP_MS = 15 * 60_000;

export interface Pulling {
  db: Writer;
  central: Central;
  plan: Plan;
  /** The central's clock before anything was asked of this cycle. */
  startedAt: Instant;
  /** So much is this desk's clock ahead of the central's. */
  aheadMs: number;
  onPage(applied: Applied): void;
}

interface Window {
  fromAt: Instant | null;
  toAt: Instant;
  afterId: number;
}

/**
 * Everything that changed since the last window, or everything. A fixed window is paged by id: the central
 * returns write_date cut to seconds while it compares microseconds, so no cursor can be made of it.
 */
export async function pullEntity(pulling: Pulling): Promise<void> {
  const { db, central, plan, startedAt } = pulling;
  await readRefusedAgain(pulling);
  const window = openWindow(db, plan, startedAt);
  const { fromAt } = window;
  const changed: Domain = fromAt === null ? [] : [['write_date', '>=', instantToOdoo(fromAt)]];
  const domain = [...plan.subject.domain, ...changed];
  for await (const { rows, isLast } of pagesOf(central, plan, {
    domain,
    afterId: window.afterId,
  })) {
    const cursor = isLast
      ? { phase: 'steady', last_id: null, as_of_at: window.toAt, error: null }
      : { last_id: rows.at(-1)?.id ?? null };
    await storePage(pulling, { rows, seenAt: startedAt, cursor });
  }
}

/** The rows of a domain, outside any window. How many of them differed from what was here. */
export async function pullDomain(pulling: Pulling, narrower: Domain): Promise<number> {
  const { central, plan, startedAt } = pulling;
  const domain = [...plan.subject.domain, ...narrower];
  let changed = 0;
  for await (const { rows } of pagesOf(central, plan, { domain, afterId: 0 })) {
    changed += await storePage(pulling, { rows, seenAt: startedAt, cursor: null });
  }
  return changed;
}

/**
 * The one door from a central's answer to the replica: a row that went back does not pass. It is stored in slices,
 * each a whole page of its own with its own cursor: between two, an edit that came in meanwhile is acknowledged.
 * How many rows differed from what was here.
 */
export async function storePage(pulling: Pulling, whole: Page): Promise<number> {
  const { db, plan, onPage } = pulling;
  let changed = 0;
  for (const page of slicesOf(whole)) {
    await breathe();
    refuseOlder(pulling, page);
    const applied = applyPage(db, plan, page);
    onPage(applied);
    changed += applied.changed;
  }
  return changed;
}

/** Only the last one says what the page's own cursor says; the others, how far they came. */
function* slicesOf({ rows, seenAt, cursor }: Page): Generator<Page> {
  let at = 0;
  for (; rows.length - at > SLICE_ROWS; at += SLICE_ROWS) {
    const slice = rows.slice(at, at + SLICE_ROWS);
    const reached = { last_id: slice.at(-1)?.id ?? null };
    yield { rows: slice, seenAt, cursor: cursor === null ? null : reached };
  }
  yield { rows: rows.slice(at), seenAt, cursor };
}

/** Rows by id, outside any window: refused ones, and those that a comparison found missing. */
export async function pullByIds(pulling: Pulling, ids: readonly number[]): Promise<number[]> {
  const { central, plan, startedAt } = pulling;
  const found: number[] = [];
  for (let at = 0; at < ids.length; at += PAGE_ROWS) {
    const wanted = ids.slice(at, at + PAGE_ROWS);
    const subject = { ...plan.subject, domain: [...plan.subject.domain, idIn(wanted)] };
    const rows = await central.page(subject, { fields: plan.fields, limit: PAGE_ROWS });
    await storePage(pulling, { rows, seenAt: startedAt, cursor: null });
    found.push(...rows.map(({ id }) => id));
  }
  return found;
}

/** A refused row is asked for again until it parses or is gone. */
async function readRefusedAgain(pulling: Pulling): Promise<void> {
  const { db, plan } = pulling;
  const refused = listQuarantinedIds(db, plan.entity.id);
  if (refused.length === 0) return;
  const found = new Set(await pullByIds(pulling, refused));
  const gone = refused.filter((id) => !found.has(id));
  db.tx(() => releaseFromQuarantine(db, plan.entity.id, gone));
}

/** The window that a kill left open goes on; else the next one opens where the last one began. */
function openWindow(db: Writer, plan: Plan, startedAt: Instant): Window {
  const cursor = findCursor(db, plan.entity.id);
  const fieldsHash = plan.hash(currencyDecimals(db));
  const sameFields = cursor?.fields_hash === fieldsHash;
  if (cursor !== undefined && sameFields && cursor.phase !== 'unavailable') {
    const { window_from_at, window_to_at, last_id } = cursor;
    if (last_id !== null && window_to_at !== null) {
      saveCursor(db, plan.entity.id, { error: null });
      return { fromAt: window_from_at, toAt: window_to_at, afterId: last_id };
    }
    if (cursor.phase === 'steady' && window_to_at !== null) {
      if (startedAt < window_to_at) {
        noteClockGap(db, { from_at: startedAt - OVERLAP_MS, to_at: window_to_at });
      }
      const fromAt = Math.min(window_to_at, startedAt) - OVERLAP_MS;
      return startWindow(db, plan, { fromAt, toAt: startedAt, fieldsHash });
    }
  }
  return startWindow(db, plan, { fromAt: null, toAt: startedAt, fieldsHash });
}

function startWindow(
  db: Writer,
  plan: Plan,
  { fieldsHash, ...span }: Omit<Window, 'afterId'> & { fieldsHash: string },
): Window {
  saveCursor(db, plan.entity.id, {
    phase: span.fromAt === null ? 'first' : 'steady',
    window_from_at: span.fromAt,
    window_to_at: span.toAt,
    last_id: 0,
    fields_hash: fieldsHash,
    error: null,
  });
  return { ...span, afterId: 0 };
}

/** The next page is on its way while this one is written; never more than one. */
export async function* pagesOf(
  central: Central,
  plan: Plan,
  from: { domain: Domain; afterId: number },
): AsyncGenerator<{ rows: readonly OdooRow[]; isLast: boolean }> {
  const ask = (afterId: number): Promise<readonly OdooRow[]> => {
    const subject = { ...plan.subject, domain: [...from.domain, idAfter(afterId)] };
    const answer = central.page(subject, { fields: plan.fields, limit: PAGE_ROWS });
    // Awaited one page later: until then a failure has nobody to hear it.
    answer.catch(() => {});
    return answer;
  };
  let afterId = from.afterId;
  let next = ask(afterId);
  for (;;) {
    const rows = await next;
    const last = rows.at(-1)?.id;
    if (last === undefined || rows.length < PAGE_ROWS) {
      yield { rows, isLast: true };
      return;
    }
    // A central that overlooks `id >` would be asked for the same page for ever.
    if (last <= afterId) throw brokenAnswer(central.url, 0);
    afterId = last;
    next = ask(afterId);
    yield { rows, isLast: false };
  }
}

function idAfter(id: number): Domain[number] {
  return ['id', '>', id];
}

function idIn(ids: readonly number[]): Domain[number] {
  return ['id', 'in', ids];
}
