import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { facts } from '../../db/qb-facts.ts';
import type { FactLogTable, FactStreamTable } from '../../db/tables/facts.table.ts';
import { template } from '../../db/template.ts';
import type { FactPlace } from './fact.ts';
import { NO_HASH } from './hash.ts';

export type StreamRow = Selectable<FactStreamTable>;
export type LoggedFact = Selectable<FactLogTable>;
/** What judging looks at. */
export type UnjudgedFact = Pick<LoggedFact, 'seq' | 'central_id' | 'payload' | 'uid' | 'at'>;

const ADD =
  'insert into fact_log (stream, seq, central_id, uuid, kind, version, payload, uid, at, hash, dropped) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)';

export function recordFact(db: Writer, fact: Omit<LoggedFact, 'dropped'>): void {
  const { stream, seq, central_id, uuid, kind, version, payload, uid, at, hash } = fact;
  db.runSql(ADD, [stream, seq, central_id, uuid, kind, version, payload, uid, at, hash]);
}

export function markDropped(db: Writer, { stream, seq }: FactPlace, code: string): void {
  db.runSql('update fact_log set dropped = ? where stream = ? and seq = ?', [code, stream, seq]);
}

export function clearDropped(db: Writer): void {
  db.run(facts.updateTable('fact_log').set({ dropped: null }).where('dropped', 'is not', null));
}

/** Queries that every step of an exchange asks are built once. */
const factsAfter = template(
  ({ stream, folded_seq, limit }: { stream: string; folded_seq: number; limit: number }) =>
    read
      .selectFrom('fact_log')
      .select(['seq', 'central_id', 'payload', 'uid', 'at'])
      .where('stream', '=', stream)
      .where('seq', '>', folded_seq)
      .orderBy('seq')
      .limit(limit),
);
const oneFact = template(({ stream, seq }: FactPlace) =>
  read.selectFrom('fact_log').selectAll().where('stream', '=', stream).where('seq', '=', seq),
);
const centralIdOf = template(({ stream, seq }: FactPlace) =>
  read
    .selectFrom('fact_log')
    .select('central_id')
    .where('stream', '=', stream)
    .where('seq', '=', seq),
);

/** Facts behind `folded_seq`, in their order. */
export function listFactsAfter(
  db: Reader,
  { stream, folded_seq }: { stream: string; folded_seq: number },
  limit: number,
): UnjudgedFact[] {
  return db.all(factsAfter({ stream, folded_seq, limit }));
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
  return db.get(oneFact({ stream, seq }));
}

/** This person's own, wherever it stands: an appended fact whose reply was lost. */
export function findOwnFact(db: Reader, uuid: string, uid: number): LoggedFact | undefined {
  return db.get(
    read.selectFrom('fact_log').selectAll().where('uuid', '=', uuid).where('uid', '=', uid),
  );
}

export function findCentralId(db: Reader, stream: string, seq: number): number | undefined {
  return db.get(centralIdOf({ stream, seq }))?.central_id;
}

const ALL_STREAMS = read.selectFrom('fact_stream').selectAll().orderBy('stream').compile();

export function listStreams(db: Reader): StreamRow[] {
  return db.all(ALL_STREAMS);
}

const oneStream = template(({ stream }: Pick<StreamRow, 'stream'>) =>
  read.selectFrom('fact_stream').selectAll().where('stream', '=', stream),
);

export function findStream(db: Reader, stream: string): StreamRow | undefined {
  return db.get(oneStream({ stream }));
}

export function newStream(stream: string): StreamRow {
  const start = { head_seq: 0, head_hash: NO_HASH, folded_seq: 0, staff_seq: 0 };
  return { stream, ...start, base_seq: 0, base_hash: NO_HASH, broken: null, alarm: null };
}

const SAVE_STREAM =
  'insert or replace into fact_stream (stream, head_seq, head_hash, folded_seq, staff_seq, base_seq, base_hash, broken, alarm) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function saveStream(db: Writer, row: StreamRow): void {
  const { stream, head_seq, head_hash, folded_seq, staff_seq } = row;
  const { base_seq, base_hash, broken, alarm } = row;
  const place = [stream, head_seq, head_hash, folded_seq, staff_seq];
  db.runSql(SAVE_STREAM, [...place, base_seq, base_hash, broken, alarm]);
}

export function eraseLog(db: Writer): void {
  for (const table of ['fact_log', 'fact_stream', 'fact_snapshot', 'fact_fold'] as const) {
    db.run(facts.deleteFrom(table));
  }
}
