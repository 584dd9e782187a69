import { sql } from 'kysely';
import type { RuleScope } from '../../../../shared/contract/commission-rule.ts';
import type { Reader } from '../../../db/db.ts';
import { own } from '../../../db/qb.ts';

const tables = {
  vendorId: 'central_partner',
  categoryId: 'central_category',
  productId: 'central_product',
  provinceId: 'central_province',
} as const;

export type NamedId = keyof typeof tables;

/** Of what these scopes name, what is not in the replica. */
export function listUnknown(db: Reader, scopes: readonly RuleScope[]): Map<NamedId, Set<number>> {
  const kinds = ['vendorId', 'categoryId', 'productId', 'provinceId'] as const;
  return new Map(
    kinds.map((kind) => {
      const ids = [...new Set(scopes.map((scope) => scope[kind]).filter((id) => id !== null))];
      const rows = db.all(
        sql<{ id: number }>`
          select value as id from json_each(${JSON.stringify(ids)})
          where value not in (select id from ${sql.table(tables[kind])})`.compile(own),
      );
      return [kind, new Set(rows.map(({ id }) => id))];
    }),
  );
}
