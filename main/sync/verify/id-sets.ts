import { listCentralIds } from '../pull/central-ids.ts';
import { markDirty } from '../pull/cursor.store.ts';
import { type Pulling, pullByIds } from '../pull/pull.ts';
import { listQuarantinedIds } from '../pull/quarantine.store.ts';
import { removeRows } from '../pull/remove.ts';
import { listIds } from '../pull/replica.store.ts';

/** Makes the rows here those that the central has, by id alone: what a login that may not group can know. */
export async function matchIds(pulling: Pulling): Promise<{ count: number; missing: number[] }> {
  const { db, central, plan } = pulling;
  const { entity } = plan;
  const theirs = await listCentralIds(central, plan.subject);
  const here = new Set([...listIds(db, entity.table), ...listQuarantinedIds(db, entity.id)]);
  const missing = theirs.filter((id) => !here.delete(id));
  await pullByIds(pulling, missing);
  removeGone(pulling, [...here]);
  return { count: theirs.length, missing };
}

/** Rows that the central no longer has, with their children. */
export function removeGone({ db, plan, onPage }: Pulling, gone: readonly number[]): void {
  if (gone.length === 0) return;
  const { entity } = plan;
  const removed = db.tx(() => {
    const rows = removeRows(db, entity, gone);
    if (rows > 0) markDirty(db, entity.topic, entity.id);
    return rows;
  });
  onPage({ read: 0, changed: removed, refused: 0 });
}
