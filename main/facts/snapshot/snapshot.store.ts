import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { facts } from '../../db/qb-facts.ts';
import type { FactSnapshotTable } from '../../db/tables/facts.table.ts';
import type { StateAnchorTable } from '../../db/tables/state.table.ts';
import { withValues } from '../../db/with-values.ts';

export function listSnapshots(db: Reader): Selectable<FactSnapshotTable>[] {
  return db.all(read.selectFrom('fact_snapshot').selectAll().orderBy('fold'));
}

export function saveSnapshot(db: Writer, row: FactSnapshotTable): void {
  db.run(facts.insertInto('fact_snapshot').orReplace().values(row));
}

const NEWEST_ANCHORS = read
  .selectFrom('state_anchor')
  .selectAll()
  .orderBy('seq', 'desc')
  .limit(0)
  .compile();

/** The newest first. */
export function listAnchors(db: Reader, limit: number): StateAnchorTable[] {
  return db.all(withValues(NEWEST_ANCHORS, [limit]));
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
