import type { Insertable } from 'kysely';
import type { Reader, Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import type { SyncQuarantineTable } from '../../db/tables/own.ts';
import { template } from '../../db/template.ts';
import type { EntityId } from '../odoo-names.ts';

export type QuarantinedRow = Insertable<SyncQuarantineTable>;

const idsOf = template(({ entity }: { entity: EntityId }) =>
  read
    .selectFrom('sync_quarantine')
    .select('central_id')
    .where('entity', '=', entity)
    .orderBy('central_id'),
);

export function listQuarantinedIds(db: Reader, entity: EntityId): number[] {
  return db.all(idsOf({ entity })).map(({ central_id }) => central_id);
}

export function quarantine(db: Writer, row: QuarantinedRow): void {
  const { code, params, row: content, seen_at } = row;
  db.run(
    own
      .insertInto('sync_quarantine')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .columns(['entity', 'central_id'])
          .doUpdateSet({ code, params, row: content, seen_at }),
      ),
  );
}

export function releaseFromQuarantine(db: Writer, entity: EntityId, ids: readonly number[]): void {
  for (const id of ids) {
    db.run(
      own.deleteFrom('sync_quarantine').where('entity', '=', entity).where('central_id', '=', id),
    );
  }
}
