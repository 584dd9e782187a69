import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

const CODES = read.selectFrom('central_currency').select(['id', 'name']).compile();

export function listCurrencyCodes(db: Reader): ReadonlyMap<number, string> {
  return new Map(db.all(CODES).map(({ id, name }) => [id, name]));
}
