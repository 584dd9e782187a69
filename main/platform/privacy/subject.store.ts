import { CompiledQuery, sql } from 'kysely';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { HeldTable } from '../../../shared/contract/privacy.contract.ts';
import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import { heldColumns, piiMap } from './pii-map.ts';
import { rowsOf, type SubjectIds } from './subject-rows.ts';

const FOUND_AT_MOST = 50;

export type StoredRow = Record<string, string | number | null>;

export function findPeople(db: Reader, search: string) {
  return db.all(
    read
      .selectFrom('central_partner')
      .select(['id', 'name', 'city'])
      .where(sql<number>`instr(lower(name), ${search.toLowerCase()})`, '>', 0)
      .orderBy('name')
      .orderBy('id')
      .limit(FOUND_AT_MOST),
  );
}

export function getPerson(db: Reader, id: number) {
  const query = read.selectFrom('central_partner').select(['id', 'name']).where('id', '=', id);
  const found = db.get(query);
  if (found === undefined) throw new Refusal('privacy.missing', { id });
  return found;
}

/** The person and the contacts below: they were given with him, and go with him. */
export function listSubjectIds(db: Reader, id: number): number[] {
  const query = read
    .selectFrom('central_partner')
    .select('id')
    .where(({ or, eb }) => or([eb('id', '=', id), eb('parent_id', '=', id)]))
    .orderBy('id');
  return db.all(query).map((row) => row.id);
}

export function findTombstone(db: Reader, id: number) {
  return db.get(
    read
      .selectFrom('privacy_tombstone')
      .select(['pseudonym', 'erased_at'])
      .where('partner_id', '=', id),
  );
}

export function listHeld(db: Reader, ids: SubjectIds): HeldTable[] {
  return Object.entries(piiMap).flatMap(([table, { retention }]) => {
    const where = rowsOf(table, ids);
    if (where === null) return [];
    const held = heldColumns(table).map(([column]) => column);
    const filled = held.map((column) => `count(nullif(${column}, '')) as ${column}`);
    const counts = ['count(*) as rows_', ...filled].join(', ');
    const found = db.get<StoredRow>(
      CompiledQuery.raw(`select ${counts} from ${table} where ${where}`),
    );
    const rows = Number(found?.rows_ ?? 0);
    const columns = held.filter((column) => Number(found?.[column] ?? 0) > 0);
    return rows === 0 ? [] : [{ table, rows, columns, retention }];
  });
}

export function listRows(db: Reader, table: string, ids: SubjectIds): StoredRow[] {
  const where = rowsOf(table, ids);
  if (where === null) return [];
  return db.all<StoredRow>(CompiledQuery.raw(`select * from ${table} where ${where}`));
}

/** Rows of a table whose texts hold one of the values, whoever's rows they are. */
export function listMentions(db: Reader, table: string, values: readonly string[]): StoredRow[] {
  const columns = heldColumns(table).filter(([, { erase }]) => erase === 'mention');
  if (columns.length === 0 || values.length === 0) return [];
  const tests = columns.flatMap(([column]) => values.map(() => `instr(${column}, ?) > 0`));
  const query = `select * from ${table} where ${tests.join(' or ')}`;
  const given = columns.flatMap(() => values);
  return db.all<StoredRow>(CompiledQuery.raw(query, given));
}

/** Messages about this person that the central does not have yet. */
export function countOpenEdits(db: Reader, ids: SubjectIds): number {
  const where = rowsOf('outbox', ids) ?? '0';
  const query = `select count(*) as n from outbox
    where state not in ('done', 'withdrawn') and ${where}`;
  return Number(db.get<StoredRow>(CompiledQuery.raw(query))?.n ?? 0);
}
