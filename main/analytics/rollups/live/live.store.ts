import { sql } from 'kysely';
import type { Reader, Writer } from '../../../db/db.ts';
import { own, read } from '../../../db/qb.ts';
import { template } from '../../../db/template.ts';
import type { Blob } from '../cells/codec.ts';
import { liveOf, liveSources } from '../index.ts';
import type { SourceId } from '../rollup.ts';

const touched = read.selectFrom('rollup_touched').select('order_id').orderBy('order_id').compile();

/** Orders that this transaction changed. */
export function listTouched(db: Reader): number[] {
  return db.all(touched).map(({ order_id }) => order_id);
}

const anyTouched = read.selectFrom('rollup_touched').select('order_id').limit(1).compile();

export function isAnyTouched(db: Reader): boolean {
  return db.get(anyTouched) !== undefined;
}

export function clearTouched(db: Writer): void {
  db.runSql('delete from rollup_touched', []);
}

const live = template(({ rollup }: { rollup: string }) =>
  read.selectFrom('rollup_live').select(['day', 'rows', 'data']).where('rollup', '=', rollup),
);

/** By day, what is to be added to the stored cells. */
export function listLive(db: Reader, rollup: string): ReadonlyMap<string, Blob> {
  return new Map(db.all(live({ rollup })).map(({ day, ...blob }) => [day, blob]));
}

const one = template(({ rollup, day }: { rollup: string; day: string }) =>
  read
    .selectFrom('rollup_live')
    .select(['rows', 'data'])
    .where('rollup', '=', rollup)
    .where('day', '=', day),
);

export function findLive(db: Reader, place: { rollup: string; day: string }): Blob | undefined {
  return db.get(one(place));
}

export function putLive(
  db: Writer,
  { rollup, day }: { rollup: string; day: string },
  { rows, data }: Blob,
): void {
  db.runSql(
    `insert into rollup_live (rollup, day, rows, data) values (?, ?, ?, ?)
     on conflict do update set rows = excluded.rows, data = excluded.data`,
    [rollup, day, rows, data],
  );
}

/** Of a day whose cells are what its rows are. */
export function settleDay(db: Writer, source: SourceId, day: string): void {
  for (const { id } of liveOf(source)) {
    db.runSql('delete from rollup_live where rollup = ? and day = ?', [id, day]);
  }
  db.runSql('delete from rollup_unsure where source = ? and day = ?', [source, day]);
}

/** Of a source that is built from the beginning. */
export function dropLive(db: Writer, source: SourceId): void {
  for (const { id } of liveOf(source)) {
    db.run(own.deleteFrom('rollup_live').where('rollup', '=', id));
  }
  db.run(own.deleteFrom('rollup_unsure').where('source', '=', source));
}

const unsure = template(({ source }: { source: string }) =>
  read.selectFrom('rollup_unsure').select('day').where('source', '=', source),
);

export function listUnsure(db: Reader, source: SourceId): ReadonlySet<string> {
  return new Set(db.all(unsure({ source })).map(({ day }) => day));
}

export function markUnsure(db: Writer, source: SourceId, day: string): void {
  db.runSql('insert or ignore into rollup_unsure (source, day) values (?, ?)', [source, day]);
}

/** Whatever changed without being added up, its days are noted: until they are made anew, all such are doubtful. */
export function doubtAll(db: Writer): void {
  for (const { id } of liveSources) {
    db.runSql(
      `insert into rollup_unsure select source, at from rollup_dirty
       where source = ? and length(at) = 10 on conflict do nothing`,
      [id],
    );
  }
  clearTouched(db);
}

const changes = template(({ from }: { from: number }) =>
  read
    .selectFrom('rollup_change')
    .select(['number', 'rollup', 'unit', 'at'])
    .where('number', '>=', from)
    .orderBy('number'),
);

/** Cells that were written, from a number on. */
export function listChanges(
  db: Reader,
  from: number,
): { number: number; rollup: string; unit: string; at: string }[] {
  return db.all(changes({ from }));
}

const last = read
  .selectFrom('rollup_change')
  .select(sql<number | null>`max(number)`.as('number'))
  .compile();

export function lastChange(db: Reader): number {
  return db.get(last)?.number ?? 0;
}
