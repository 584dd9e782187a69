import { type Selectable, sql } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { facts } from '../../db/qb-facts.ts';
import type { FactPendingTable } from '../../db/tables/facts.table.ts';
import { template } from '../../db/template.ts';

export type PendingRow = Selectable<FactPendingTable>;
export type PendingState = 'pending' | 'sent' | 'unknown' | 'taken' | 'refused';

/**
 * Asked at every step of an exchange: built once. Without values, because SQLite plans a scan anew for each value
 * that it is given.
 */
const OPEN = read
  .selectFrom('fact_pending')
  .selectAll()
  .where('state', 'not in', [sql.lit('taken'), sql.lit('refused')])
  .orderBy('id')
  .compile();
const ofStream = template(({ stream }: { stream: string }) =>
  read.selectFrom('fact_pending').select(['id', 'uuid', 'decided_by']).where('stream', '=', stream),
);
const standing = template((of: { uuid: string; stream: string; uid: number; after: number }) =>
  read
    .selectFrom('fact_log')
    .select('dropped')
    .where('uuid', '=', of.uuid)
    .where('stream', '=', of.stream)
    .where('uid', '=', of.uid)
    .where('seq', '>', of.after)
    .orderBy('seq'),
);

export type NewPending = Omit<PendingRow, 'id' | 'state' | 'seq' | 'tries' | 'error'>;

export function addPending(db: Writer, row: NewPending): void {
  db.run(facts.insertInto('fact_pending').values({ ...row, state: 'pending' }));
}

export function listPending(db: Reader): PendingRow[] {
  return db.all(read.selectFrom('fact_pending').selectAll().orderBy('id'));
}

export function findPending(db: Reader, uuid: string): PendingRow | undefined {
  return db.get(read.selectFrom('fact_pending').selectAll().where('uuid', '=', uuid));
}

/** What facts of a kind say that were decided here, by whomever, and stand nowhere yet. */
export function listUnderWay(db: Reader, kind: string): unknown[] {
  const rows = db.all(
    read
      .selectFrom('fact_pending')
      .select('data')
      .where('kind', '=', kind)
      .where('state', 'not in', ['taken', 'refused'])
      .orderBy('id'),
  );
  return rows.map(({ data }) => JSON.parse(data));
}

/** Still on their way, in the order of the decisions. A decision is sent by who made it, as the central knows him. */
export function listOpen(db: Reader, uid: number): PendingRow[] {
  return db.all(OPEN).filter(({ decided_by }) => decided_by === uid);
}

export function updatePending(
  db: Writer,
  id: number,
  change: Partial<Omit<PendingRow, 'id' | 'uuid'>>,
): void {
  db.run(facts.updateTable('fact_pending').set(change).where('id', '=', id));
}

export function removePending(db: Writer, uuid: string): void {
  db.run(facts.deleteFrom('fact_pending').where('uuid', '=', uuid));
}

/** What the product wanted by itself, and another desk did first, is nobody's to decide. */
export function forgetOwnWork(db: Writer, stream: string): void {
  db.run(
    facts.deleteFrom('fact_pending').where('stream', '=', stream).where('state', '=', 'refused'),
  );
}

/** What was judged since: it stands, and is pending no more; or it was dropped, and its author is told why. */
export function settleOwn(db: Writer, stream: string, after: number): void {
  for (const { id, uuid, decided_by } of db.all(ofStream({ stream }))) {
    const first = db.get(standing({ uuid, stream, uid: decided_by, after }))?.dropped;
    if (first === undefined) continue;
    if (first === null) removePending(db, uuid);
    else updatePending(db, id, { state: 'refused', error: JSON.stringify({ code: first }) });
  }
}
