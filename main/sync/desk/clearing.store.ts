import type { Role } from '../../../shared/contract/permissions.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { own } from '../../db/qb.ts';

/** A right is gone: until what it showed is gone too, the desk answers nothing else. */
export function oweClearing(db: Writer, change: { since: Instant; from: Role; to: Role }): void {
  const { since, from, to } = change;
  db.run(
    own
      .insertInto('desk_clearing')
      .values({ id: 1, since, from_role: from, to_role: to })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ to_role: to })),
  );
}

/** Changes of rules that were in the making here: they name other vendors. */
export function dropRuleDraft(db: Writer): void {
  db.run(own.deleteFrom('commission_draft'));
}

export function settleClearing(db: Writer): void {
  db.run(own.deleteFrom('desk_clearing'));
}
