import { sql } from 'kysely';
import { renamedCodes } from '../../platform/names/payment-methods.ts';
import { isoOfOdooCode } from '../../platform/names/province-names.ts';
import type { KeySql } from './fact.ts';

/** The ISO code of the province whose id a row carries. */
export const provinceKey: KeySql = sql`(
  select ${translated('n.code', Object.entries(isoOfOdooCode))}
  from central_province n where n.id = f.province_id
)`;

export const ownMethodKey: KeySql = translated('f.method_code', renamedCodes);

/** The method of the completed payment of the row's order, the latest where it has several. */
export const orderMethodKey: KeySql = sql`(
  select ${translated('p.method_code', renamedCodes)}
  from central_payment_order po join central_payment p on p.id = po.payment_id
  where po.order_id = f.order_id and p.state = 'done' and p.operation is not 'refund'
  order by p.changed_at desc, p.id desc limit 1
)`;

function translated(column: string, pairs: readonly (readonly [string, string])[]): KeySql {
  const branches = pairs.map(([from, to]) => sql`when ${sql.lit(from)} then ${sql.lit(to)}`);
  return sql`case ${sql.ref(column)} ${sql.join(branches, sql` `)} else ${sql.ref(column)} end`;
}
