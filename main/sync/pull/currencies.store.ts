import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import type { Decimals } from './plan.ts';

export function currencyDecimals(db: Reader): Decimals {
  const query = read.selectFrom('central_currency').select(['id', 'decimals']).orderBy('id');
  return new Map(db.all(query).map(({ id, decimals }) => [id, decimals]));
}
