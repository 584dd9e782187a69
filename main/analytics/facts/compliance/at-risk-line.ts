import { sql } from 'kysely';
import { type Fact, ownOrder } from '../fact.ts';
import { goodsKeysOfPeriod } from '../goods-keys.ts';
import { saleLine } from '../sale-line.ts';
import { complianceEntities } from './compliance-keys.ts';
import { productsAtRisk } from './product-at-risk.ts';

/** Goods lines of the period of products that are at risk on its last day. */
export const atRiskLine: Fact = {
  entities: [...new Set([...saleLine.entities, ...complianceEntities])],
  isOfCompany: true,
  isOfCertificates: true,
  rows: ({ period, currencyId }) => sql`(
    select s.* from sale_line s
    where s.day between ${period.from} and ${period.to} and s.currency_id = ${currencyId}
      and s.product_id in (select r.product_id from ${productsAtRisk(period.to)} r)
  )`,
  order: ownOrder,
  keys: goodsKeysOfPeriod,
};
