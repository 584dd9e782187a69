import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { facts } from '../../db/qb-facts.ts';
import type { FactLogTable, FactStreamTable } from '../../db/tables/facts.table.ts';

export type StreamRow = Selectable<FactStreamTable>;
export type LoggedFact = Selectable<FactLogTable>;
/** What judging looks at. */
export type UnjudgedFact = Pick<
  LoggedFact,
  'stream' | 'seq' | 'central_id' | 'uuid' | 'kind' | 'payload' | 'uid' | 'at'
>;

const ADD =
  'insert into fact_log (stream, seq, central_id, uuid, kind, version, payload, uid, at, hash, dropped) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)';

export function recordFact(db: Writer, fact: Omit<LoggedFact, 'dropped'>): void {
  const { stream, seq, central_id, uuid, kind, version, payload, uid, at, hash } = fact;
  db.runSql(ADD, [stream, seq, central_id, uuid, kind, version, payload, uid, at, hash]);
}

export function markDropped(db: Writer, { stream, seq }: UnjudgedFact, code: string | null): void {
  db.runSql('update fact_log set dropped = ? where stream = ? and seq = ?', [code, stream, seq]);
}

export function clearDropped(db: Writer): void {
  db.run(facts.updateTable('fact_log').set({ dropped: null }).where('dropped', 'is not', null));
}

/** Facts behind `folded_seq`, in their order. */
export function listFactsAfter(
  db: Reader,
  { stream, folded_seq }: { stream: string; folded_seq: number },
  limit: number,
): UnjudgedFact[] {
  return db.all(
    read
      .selectFrom('fact_log')
      .select(['stream', 'seq', 'central_id', 'uuid', 'kind', 'payload', 'uid', 'at'])
      .where('stream', '=', stream)
      .where('seq', '>', folded_seq)
      .orderBy('seq')
      .limit(limit),
  );
}

export function eachFact(db: Reader, stream: string): IterableIterator<LoggedFact> {
  return db.each(
    read.selectFrom('fact_log').selectAll().where('stream', '=', stream).orderBy('seq'),
  );
}

export function listDroppedFacts(db: Reader): LoggedFact[] {
  return db.all(read.selectFrom('fact_log').selectAll().where('dropped', 'is not', null));
}

export function findFact(db: Reader, stream: string, seq: number): LoggedFact | undefined {
  return db.get(
    read.selectFrom('fact_log').selectAll().where('stream', '=', stream).where('seq', '=', seq),
  );
}

/** This person's own, wherever it stands: an appended fact whose reply was lost. */
export function findOwnFact(db: Reader, uuid: string, uid: number): LoggedFact | undefined {
  return db.get(
    read.selectFrom('fact_log').selectAll().where('uuid', '=', uuid).where('uid', '=', uid),
  );
}

export function findCentralId(db: Reader, stream: string, seq: number): number | undefined {
  const query = read
    .selectFrom('fact_log')
    .select('central_id')
    .where('stream', '=', stream)
    .where('seq', '=', seq);
  return db.get(query)?.central_id;
}

const ALL_STREAMS = read.selectFrom('fact_stream').selectAll().orderBy('stream').compile();

export function listStreams(db: Reader): StreamRow[] {
  return db.all(ALL_STREAMS);
}

/** Asked for at every step of an exchange: built once. */
const ONE_STREAM = read.selectFrom('fact_stream').selectAll().where('stream', '=', '').compile();

export function findStream(db: Reader, stream: string): StreamRow | undefined {
  return db.get({ ...ONE_STREAM, parameters: [stream] });
}

export function saveStream(db: Writer, row: StreamRow): void {
  db.run(facts.insertInto('fact_stream').orReplace().values(row));
}

export function eraseLog(db: Writer): void {
  for (const table of ['fact_log', 'fact_stream', 'fact_snapshot', 'fact_fold'] as const) {
    db.run(facts.deleteFrom(table));
  }
}
