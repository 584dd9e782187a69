import type { Reader, Writer } from '../../../../db/db.ts';
import { own, read } from '../../../../db/qb.ts';
import type { CommissionDraftTable } from '../../../../db/tables/commission.table.ts';

type Draft = Omit<CommissionDraftTable, 'id'>;

export function findDraft(db: Reader): Draft | undefined {
  return db.get(read.selectFrom('commission_draft').select(['title', 'changes', 'saved_at']));
}

export function putDraft(db: Writer, draft: Draft): void {
  db.run(
    own
      .insertInto('commission_draft')
      .values({ id: 1, ...draft })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(draft)),
  );
}

export function dropDraft(db: Writer): void {
  db.run(own.deleteFrom('commission_draft'));
}
