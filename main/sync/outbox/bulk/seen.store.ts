import { sql } from 'kysely';
import type { DraftValues } from '../../../../shared/contract/drafts.contract.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';
import { editableNamed, type Pushable } from '../whitelist.ts';

interface Looked {
  ids: readonly number[];
  columns: readonly string[];
}

/** Of records of the central, with our drafts laid over them. */
export function listSeen(
  db: Reader,
  pushable: Pushable,
  { ids, columns }: Looked,
): ReadonlyMap<number, DraftValues> {
  const named = columns.map((column) => sql.ref(editableNamed(pushable, column).column));
  const rows = db.all(
    sql<DraftValues & { id: number }>`select ${sql.join([sql.ref('id'), ...named])}
      from ${sql.table(`${pushable.entity.id}_mine`)}
      where id in (select value from json_each(${JSON.stringify(ids)}))`.compile(own),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Our own names of records of the central, of those that have one. */
export function listUuids(
  db: Reader,
  entity: string,
  ids: readonly number[],
): ReadonlyMap<number, string> {
  const isOne = sql`entity = ${entity}
    and central_id in (select value from json_each(${JSON.stringify(ids)}))`;
  const rows = db.all(
    sql<{ id: number; uuid: string }>`
      select central_id as id, uuid from id_map where ${isOne}
      union all select central_id, uuid from draft where ${isOne}`.compile(own),
  );
  return new Map(rows.map(({ id, uuid }) => [id, uuid]));
}
