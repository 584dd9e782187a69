import { sql } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { central } from '../../db/qb-central.ts';
import { template } from '../../db/template.ts';
import type { Entity } from '../entities/entity.ts';
import type { EntityId } from '../odoo-names.ts';
import { moneyColumns } from '../pull/plan.ts';
import type { Month } from './digest.ts';
import { spanOfMonth } from './months.ts';

/** Ids that share a digest: 4,096 of them are added up in some four milliseconds. */
const BLOCK_BITS = 12;

export interface BlockSum {
  month: Month;
  currency_id: number;
  rows: number;
  id_sum: number;
  written_max: number | null;
  money: string;
}

const staleOf = template(({ entity }: { entity: EntityId }) =>
  read.selectFrom('sync_stale').select('block').where('entity', '=', entity).limit(1),
);

const sumsOf = template(({ entity }: { entity: EntityId }) =>
  read
    .selectFrom('sync_block')
    .select(['month', 'currency_id', 'rows', 'id_sum', 'written_max', 'money'])
    .where('entity', '=', entity),
);

export function findStaleBlock(db: Reader, entity: EntityId): number | undefined {
  return db.get(staleOf({ entity }))?.block;
}

/** Makes the digest of one block anew. Rows that are held back are of another content than the central's. */
export function refreshBlock(db: Writer, entity: Entity, block: number): void {
  const amounts = moneyColumns(entity);
  const sums = amounts.map((name) => `coalesce(sum(${name}), 0)`).join(', ');
  const currency = amounts.length > 0 ? 'coalesce(currency_id, 0)' : '0';
  const from = block * 2 ** BLOCK_BITS;
  db.tx(() => {
    for (const table of ['sync_block', 'sync_stale'] as const) {
      db.run(own.deleteFrom(table).where('entity', '=', entity.id).where('block', '=', block));
    }
    db.runSql(
      `insert into sync_block (entity, block, month, currency_id, rows, id_sum, written_max, money)
      select ?, ?, coalesce(strftime('%Y-%m', created_at / 1000, 'unixepoch'), ''), ${currency},
        count(*), sum(id), max(written_at), json_array(${sums})
      from ${entity.table}
      where id between ? and ? and id not in
        (select central_id from sync_quarantine where entity = ? and central_id between ? and ?)
      group by 3, 4`,
      [entity.id, block, from, lastOf(block), entity.id, from, lastOf(block)],
    );
  });
}

export function listBlockSums(db: Reader, entity: EntityId): BlockSum[] {
  return db.all(sumsOf({ entity }));
}

export function listBlocksOf(db: Reader, entity: EntityId, month: Month): number[] {
  const query = read.selectFrom('sync_block').select('block').distinct();
  const ofMonth = query.where('entity', '=', entity).where('month', '=', month);
  return db.all(ofMonth.orderBy('block')).map(({ block }) => block);
}

/** Ids of a month within a block, held-back rows left out; of rows written later than `after` only, if given. */
export function listIdsIn(
  db: Reader,
  { id, table }: Entity,
  wanted: { block: number; month: Month; after: number | null },
): number[] {
  const { block, month, after } = wanted;
  const span = spanOfMonth(month);
  const created =
    span === null
      ? sql`created_at is null`
      : sql`created_at >= ${span.from} and created_at < ${span.to}`;
  const written = after === null ? sql`1` : sql`written_at > ${after}`;
  const query = sql<{ id: number }>`select id from ${sql.table(table)}
    where id between ${block * 2 ** BLOCK_BITS} and ${lastOf(block)} and ${created} and ${written}
      and id not in (select central_id from sync_quarantine where entity = ${id})
    order by id`;
  return db.all(query.compile(central)).map((row) => row.id);
}

function lastOf(block: number): number {
  return (block + 1) * 2 ** BLOCK_BITS - 1;
}
