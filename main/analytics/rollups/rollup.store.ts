import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { template } from '../../db/template.ts';
import type { Blob } from './cells/codec.ts';
import { liveOf, rollupsOf } from './index.ts';
import { markUnsure } from './live/live.store.ts';
import type { SourceId } from './rollup.ts';
import { query } from './sources/reading/query.ts';

export type Unit = 'day' | 'month' | 'year';

export interface StoredCells extends Blob {
  at: string;
}

interface Span {
  rollup: string;
  unit: Unit;
  from: string;
  to: string;
}

const between = template(({ rollup, unit, from, to }: Span) =>
  read
    .selectFrom('rollup_cell')
    .select(['at', 'rows', 'data'])
    .where('rollup', '=', rollup)
    .where('unit', '=', unit)
    .where('at', '>=', from)
    .where('at', '<=', to)
    .orderBy('at'),
);

const one = template(({ rollup, unit, at }: { rollup: string; unit: Unit; at: string }) =>
  read
    .selectFrom('rollup_cell')
    .select(['at', 'rows', 'data'])
    .where('rollup', '=', rollup)
    .where('unit', '=', unit)
    .where('at', '=', at),
);

export function listCells(db: Reader, span: Span): StoredCells[] {
  return db.all(between(span));
}

export function findCells(
  db: Reader,
  place: { rollup: string; unit: Unit; at: string },
): StoredCells | undefined {
  return db.get(one(place));
}

const bounds = template(({ rollup }: { rollup: string }) =>
  query(sql<{ first: string | null; last: string | null }>`select
      (select min(at) from rollup_cell where rollup = ${rollup} and unit = 'day') as first,
      (select max(at) from rollup_cell where rollup = ${rollup} and unit = 'day') as last`),
);

/** The first and the last day of a rollup. */
export function findBounds(
  db: Reader,
  rollup: string,
): { first: string | null; last: string | null } {
  return db.get(bounds({ rollup })) ?? { first: null, last: null };
}

const storedDays = template(({ rollup }: { rollup: string }) =>
  read
    .selectFrom('rollup_cell')
    .select('at')
    .where('rollup', '=', rollup)
    .where('unit', '=', 'day'),
);

/** Days of which a source has cells: those of its first rollup, which leaves out none. */
export function listDays(db: Reader, source: SourceId): string[] {
  const rollup = rollupsOf(source)[0]?.id ?? '';
  return db.all(storedDays({ rollup })).map(({ at }) => at);
}

const daysBetween = template((span: { rollup: string; from: string; before: string }) =>
  read
    .selectFrom('rollup_cell')
    .select('at')
    .where('rollup', '=', span.rollup)
    .where('unit', '=', 'day')
    .where('at', '>=', span.from)
    .where('at', '<', span.before)
    .orderBy('at'),
);

/** Days of which a rollup has cells, in order, without reading these. */
export function listDaysOf(
  db: Reader,
  span: { rollup: string; from: string; before: string },
): string[] {
  return db.all(daysBetween(span)).map(({ at }) => at);
}

/** False where the same stands already. No cells are no row. */
export function putCells(
  db: Writer,
  { rollup, unit, at }: { rollup: string; unit: Unit; at: string },
  { rows, data }: Blob,
): boolean {
  const changed =
    rows === 0
      ? db.runSql('delete from rollup_cell where rollup = ? and unit = ? and at = ?', [
          ...[rollup, unit, at],
        ])
      : db.runSql(
          `insert into rollup_cell (rollup, unit, at, rows, data) values (?, ?, ?, ?, ?)
           on conflict do update set rows = excluded.rows, data = excluded.data
           where rows <> excluded.rows or data <> excluded.data`,
          [rollup, unit, at, rows, data],
        );
  return changed > 0;
}

const stamps = read.selectFrom('rollup_source').select(['source', 'stamp']).compile();

export function listStamps(db: Reader): ReadonlyMap<string, string> {
  return new Map(db.all(stamps).map(({ source, stamp }) => [source, stamp]));
}

export function saveStamp(db: Writer, source: SourceId, stamp: string): void {
  db.run(own.replaceInto('rollup_source').values({ source, stamp }));
}

/** Until they are built anew they answer nothing. */
export function dropStamps(db: Writer): void {
  db.run(own.deleteFrom('rollup_source'));
}

const months = template(({ rollup }: { rollup: string }) =>
  read
    .selectFrom('rollup_cell')
    .select(sql<string>`substr(at, 1, 7)`.as('at'))
    .distinct()
    .where('rollup', '=', rollup),
);

/** Months of which a rollup has cells, and years where it is not kept by day alone. */
export function listMonthsOf(db: Reader, rollup: string): string[] {
  return db.all(months({ rollup })).map(({ at }) => at);
}

const places = template(({ rollup }: { rollup: string }) =>
  read.selectFrom('rollup_cell').select('at').where('rollup', '=', rollup),
);

/** Days, months and years of which a rollup has cells. */
export function listPlacesOf(db: Reader, rollup: string): string[] {
  return db.all(places({ rollup })).map(({ at }) => at);
}

/** Of a rollup that is kept by day alone, and may have been something else. */
export function dropSums(db: Writer, rollup: string): void {
  db.runSql("delete from rollup_cell where rollup = ? and unit in ('month', 'year')", [rollup]);
}

const dirty = read.selectFrom('rollup_dirty').select(['source', 'at']).orderBy('at').compile();

const dirtyOf = template(({ source }: { source: string }) =>
  read.selectFrom('rollup_dirty').select('at').where('source', '=', source),
);

export function listDirtyOf(db: Reader, source: SourceId): ReadonlySet<string> {
  return new Set(db.all(dirtyOf({ source })).map(({ at }) => at));
}

/** What is stale, in order: years, months and days by their first day. */
export function listDirty(db: Reader): { source: string; at: string }[] {
  return db.all(dirty);
}

/** Its cells may be anything: what is added to them says nothing either. */
export function markDirty(db: Writer, source: SourceId, at: string): void {
  db.runSql('insert or ignore into rollup_dirty (source, at) values (?, ?)', [source, at]);
  if (at.length === 10 && liveOf(source).length > 0) markUnsure(db, source, at);
}

export function clearDirty(db: Writer, source: SourceId, at: string): void {
  db.runSql('delete from rollup_dirty where source = ? and at = ?', [source, at]);
}

/** Days up to one, of which nothing is left to do. */
export function clearDirtyDays(db: Writer, source: SourceId, upTo: string): void {
  db.runSql('delete from rollup_dirty where source = ? and at <= ? and length(at) = 10', [
    source,
    upTo,
  ]);
}

const stale = query(
  sql<{ stale: number }>`select exists (select 1 from rollup_dirty)
    or exists (select 1 from rollup_moved) as stale`,
).compile();

export function isAnythingStale(db: Reader): boolean {
  return db.get(stale)?.stale === 1;
}

const moved = read.selectFrom('rollup_moved').select('product_id').orderBy('product_id').compile();

export function listMoved(db: Reader): number[] {
  return db.all(moved).map(({ product_id }) => product_id);
}

const anyMoved = read.selectFrom('rollup_moved').select('product_id').limit(1).compile();

export function isAnyMoved(db: Reader): boolean {
  return db.get(anyMoved) !== undefined;
}

export function dropMoved(db: Writer): void {
  db.run(own.deleteFrom('rollup_moved'));
}
