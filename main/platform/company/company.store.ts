import type { Reader } from '../../db/db.ts';
import { read } from '../../db/qb.ts';

export interface CompanyCurrency {
  /** The central's id of the currency; null before the first sync, when no amount is shown yet. */
  id: number | null;
  code: string;
  decimals: number;
}

/** The currency that every total of this profile is in. Lines in others are stated apart, never summed. */
export function findCompanyCurrency(db: Reader): CompanyCurrency {
  return db.get(CURRENCY) ?? { id: null, code: 'IDR', decimals: 2 };
}

/** Every number asks for it: it is built once. */
const CURRENCY = read
  .selectFrom('connection')
  .innerJoin('central_company', 'central_company.id', 'connection.company_id')
  .innerJoin('central_currency', 'central_currency.id', 'central_company.currency_id')
  .select(['central_currency.id', 'central_currency.name as code', 'central_currency.decimals'])
  .compile();
