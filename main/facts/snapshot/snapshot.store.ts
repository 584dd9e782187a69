import { type Selectable, sql } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { facts } from '../../db/qb-facts.ts';
import type { FactSnapshotTable } from '../../db/tables/facts.table.ts';
import type { StateAnchorTable } from '../../db/tables/state.table.ts';

export function listSnapshots(db: Reader): Selectable<FactSnapshotTable>[] {
  return db.all(read.selectFrom('fact_snapshot').selectAll().orderBy('fold'));
}

export function saveSnapshot(db: Writer, row: FactSnapshotTable): void {
  db.run(facts.insertInto('fact_snapshot').orReplace().values(row));
}

const ANCHORS = read.selectFrom('state_anchor').selectAll().orderBy('seq', 'desc');
const NEWEST = ANCHORS.limit(sql.lit(1)).compile();

/** Asked for at each exchange: built once. */
export function newestAnchor(db: Reader): StateAnchorTable | undefined {
  return db.get(NEWEST);
}

/** The newest first. */
export function listAnchors(db: Reader, limit: number): StateAnchorTable[] {
  return db.all(ANCHORS.limit(limit));
}

const FOLDS = read.selectFrom('fact_fold').selectAll().compile();

export function foldVersions(db: Reader): ReadonlyMap<string, number> {
  const rows = db.all(FOLDS);
  return new Map(rows.map(({ fold, version }) => [fold, version]));
}

export function saveFoldVersion(db: Writer, fold: string, version: number): void {
  db.run(facts.insertInto('fact_fold').orReplace().values({ fold, version }));
}

/** Their facts are read again from the first on, whatever a snapshot had given. */
export function forgetStreams(db: Writer, streams: readonly string[]): void {
  db.run(facts.deleteFrom('fact_log').where('stream', 'in', streams));
  db.run(facts.deleteFrom('fact_stream').where('stream', 'in', streams));
}

export function forgetSnapshots(db: Writer): void {
  db.run(facts.deleteFrom('fact_snapshot'));
}
