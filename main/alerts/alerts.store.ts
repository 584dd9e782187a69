import type { Insertable, Selectable } from 'kysely';
import type { Instant } from '../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../db/db.ts';
import { own, read } from '../db/qb.ts';
import type { AlertEvaluationTable, AlertStateTable } from '../db/tables/saved.table.ts';

const KEPT = 100;

export type EvaluationRow = Selectable<AlertEvaluationTable>;

export function listStates(db: Reader): Map<string, AlertStateTable> {
  const rows = db.all(read.selectFrom('alert_state').selectAll());
  return new Map(rows.map((row) => [row.uuid, row]));
}

export function putState(db: Writer, row: AlertStateTable): void {
  db.run(
    own
      .insertInto('alert_state')
      .values(row)
      .onConflict((conflict) => conflict.column('uuid').doUpdateSet(row)),
  );
}

export function markSeen(db: Writer, uuid: string, at: Instant): void {
  db.run(own.updateTable('alert_state').set({ seen_at: at }).where('uuid', '=', uuid));
}

/** How rules stood that are no longer there. */
export function forgetGone(db: Writer, uuids: readonly string[]): void {
  for (const uuid of listStates(db).keys()) if (!uuids.includes(uuid)) forgetStanding(db, uuid);
}

/** A rule with another meaning begins anew. */
export function forgetStanding(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('alert_state').where('uuid', '=', uuid));
  db.run(own.deleteFrom('alert_evaluation').where('uuid', '=', uuid));
}

export function addEvaluation(db: Writer, row: Insertable<AlertEvaluationTable>): void {
  db.run(own.insertInto('alert_evaluation').values(row));
  const kept = read
    .selectFrom('alert_evaluation')
    .select('id')
    .where('uuid', '=', row.uuid)
    .orderBy('id', 'desc')
    .limit(KEPT);
  db.run(
    own.deleteFrom('alert_evaluation').where('uuid', '=', row.uuid).where('id', 'not in', kept),
  );
}

/** The newest first. */
export function listEvaluations(db: Reader, uuid: string, limit: number): EvaluationRow[] {
  return db.all(
    read
      .selectFrom('alert_evaluation')
      .selectAll()
      .where('uuid', '=', uuid)
      .orderBy('id', 'desc')
      .limit(limit),
  );
}

/** The last cycle that came to its end, and whether all rows were found equal to the central's in it. */
export function findLastDone(db: Reader): { id: number; isVerified: boolean } | null {
  const last = db.get(
    read
      .selectFrom('sync_cycle')
      .select(['id', 'verified'])
      .where('outcome', '=', 'done')
      .orderBy('id', 'desc')
      .limit(1),
  );
  return last === undefined ? null : { id: last.id, isVerified: last.verified === 1 };
}
