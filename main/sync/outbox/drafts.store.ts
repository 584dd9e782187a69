import { sql } from 'kysely';
import type { DraftValues } from '../../../shared/contract/drafts.contract.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { DraftTable } from '../../db/tables/outbox.table.ts';
import { template } from '../../db/template.ts';
import { findIdentity } from '../../platform/session/sight.store.ts';
import type { Entity } from '../entities/entity.ts';
import { merged } from './message.ts';
import { listOpenOf, listOpenRecords } from './outbox.store.ts';

export function findDraft(db: Reader, uuid: string): DraftTable | undefined {
  return db.get(read.selectFrom('draft').selectAll().where('uuid', '=', uuid));
}

/** Our own name of a record of the central, where it has one. */
export function findUuid(db: Reader, entity: string, centralId: number): string | undefined {
  const draft = db.get(
    read
      .selectFrom('draft')
      .select('uuid')
      .where('entity', '=', entity)
      .where('central_id', '=', centralId)
      .where('central_id', 'is not', null),
  );
  if (draft !== undefined) return draft.uuid;
  return db.get(
    read
      .selectFrom('id_map')
      .select('uuid')
      .where('entity', '=', entity)
      .where('central_id', '=', centralId),
  )?.uuid;
}

export function findMapped(db: Reader, uuid: string): number | undefined {
  return db.get(read.selectFrom('id_map').select('central_id').where('uuid', '=', uuid))
    ?.central_id;
}

/** The central's id of one of ours, where it is of that entity. */
export function findMappedAs(db: Reader, entity: string, uuid: string): number | undefined {
  return db.get(
    read
      .selectFrom('id_map')
      .select('central_id')
      .where('uuid', '=', uuid)
      .where('entity', '=', entity),
  )?.central_id;
}

export function mapId(
  db: Writer,
  row: { uuid: string; entity: string; central_id: number; confirmed_at: Instant },
): void {
  db.run(
    own
      .insertInto('id_map')
      .values(row)
      .onConflict((conflict) => conflict.column('uuid').doUpdateSet(row)),
  );
}

export function unmapId(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('id_map').where('uuid', '=', uuid));
}

/** Of a record of the central, with our drafts laid over it. Undefined where the replica does not have it. */
export function findMine(
  db: Reader,
  entity: Entity,
  wanted: { id: number; columns: readonly string[] },
): DraftValues | undefined {
  const columns = wanted.columns.map((column) => sql.ref(column));
  const list = sql.join([sql.ref('id'), ...columns]);
  const found = sql<DraftValues>`select ${list} from ${sql.table(`${entity.id}_mine`)}
    where id = ${wanted.id}`.compile(own);
  return db.get(found);
}

/** Asked for every reference of every edit. */
const standing = new Map<string, ReturnType<typeof standingIn>>();

const standingIn = (table: Entity['table']) =>
  template((of: { id: number }) => read.selectFrom(table).select('id').where('id', '=', of.id));

export function hasCentral(db: Reader, { table }: Entity, id: number): boolean {
  const found = standing.get(table) ?? standingIn(table);
  standing.set(table, found);
  return db.get(found({ id })) !== undefined;
}

/** How people know records: their title column, by id. */
export function listTitles(
  db: Reader,
  entity: Entity,
  ids: readonly number[],
): ReadonlyMap<number, string | null> {
  const title = entity.push?.title ?? null;
  if (title === null || ids.length === 0) return new Map();
  const rows = db.all(
    sql<{ id: number; title: string | null }>`select id, ${sql.ref(title)} as title
      from ${sql.table(`${entity.id}_mine`)}
      where id in (select value from json_each(${JSON.stringify(ids)}))`.compile(own),
  );
  return new Map(rows.map((row) => [row.id, row.title]));
}

/** Other names of ours for a record: of edits made before it was known to be one that we had created. */
export function listOtherNames(
  db: Reader,
  record: { uuid: string; entity: string; centralId: number },
): string[] {
  const query = read
    .selectFrom('draft')
    .select('uuid')
    .where('entity', '=', record.entity)
    .where('central_id', '=', record.centralId)
    .where('uuid', '!=', record.uuid);
  return db.all(query).map(({ uuid }) => uuid);
}

/** What is laid over a record: what its open messages make of it together. */
export function rebuildDraft(db: Writer, uuid: string): void {
  db.run(own.deleteFrom('draft').where('uuid', '=', uuid));
  const open = listOpenOf(db, uuid);
  const last = open.at(-1);
  if (last === undefined || last.central !== findIdentity(db)) return;
  const { base, mine } = merged(open);
  db.run(
    own.insertInto('draft').values({
      uuid,
      entity: last.entity.id,
      central_id: last.centralId,
      is_new: last.centralId === null ? 1 : 0,
      base: JSON.stringify(base),
      mine: JSON.stringify(mine),
      changed_at: last.createdAt,
    }),
  );
}

/** Names and drafts are of one central; what waits for another one is laid over nothing here. */
export function changeCentral(db: Writer): void {
  db.run(own.deleteFrom('id_map'));
  db.run(own.deleteFrom('draft'));
  for (const uuid of listOpenRecords(db)) rebuildDraft(db, uuid);
}
