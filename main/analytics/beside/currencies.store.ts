import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export function listCurrencyCodes(db: Reader): ReadonlyMap<number, string> {
  const rows = db.all(read.selectFrom('central_currency').select(['id', 'name']));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
