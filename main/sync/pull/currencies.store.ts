import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';
import type { Decimals } from './plan.ts';

const CURRENCIES = read
  .selectFrom('central_currency')
  .select(['id', 'decimals'])
  .orderBy('id')
  .compile();

export function currencyDecimals(db: Reader): Decimals {
  return new Map(db.all(CURRENCIES).map(({ id, decimals }) => [id, decimals]));
}
